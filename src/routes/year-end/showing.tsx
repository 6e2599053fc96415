/** The page of the year-end summary, as it stands or with what somebody typed and what is not kept yet. */
import type { FormState } from '#views/shared/form.tsx'
import { YearEndPage } from '#views/year-end/page.tsx'
import type { Typing } from '#views/year-end/sight.ts'
import type { Change } from '../../domain/entry.ts'
import { groupBy } from '../../domain/group.ts'
import { movementOf } from '../../domain/year-end/movement.ts'
import { outlookOf } from '../../domain/year-end/new-day.ts'
import { hashOfContent, hashOfVersion } from '../../domain/year-end/signing.ts'
import { blankSummary, type Summary } from '../../domain/year-end/summary.ts'
import { pairsIn } from '../../domain/year-end/writing.ts'
import type { Context } from '../../http/context.ts'
import { frameOf, page, type Status } from '../../http/page.ts'
import { seal } from '../../http/seal.ts'
import { opened } from '../../http/seen.ts'
import { type YearEndDesk, yearEndFor } from './desk.ts'

interface Again {
  readonly typing?: Typing
  readonly days?: FormState
  readonly highlights?: FormState
  readonly status?: Status
}

export function showYearEnd(c: Context, { status = 200, ...typed }: Again = {}) {
  const sight = { ...sightOf(yearEndFor(c)), ...typed }
  return page(c, <YearEndPage frame={frameOf(c)} sight={sight} />, status)
}

export function addressOf({ plan }: YearEndDesk): string {
  return `/plans/${plan.year}/year-end`
}

export async function changeSummary(
  c: Context,
  { plan }: YearEndDesk,
  rule: (summary: Summary) => Change<Summary>,
): Promise<void> {
  const { store, act } = c.var
  await store.summaries.change(plan.year, act, (summary) => rule(summary ?? blankSummary(plan.year)))
}

/** The day of each task with open work, unless its closure said otherwise. */
export function typedDays({ plan, source }: YearEndDesk, summary: Summary): FormState['typed'] {
  const first = [...groupBy(source.yearEnd.open, ({ task }) => task.code)]
  const days = first.flatMap(([code, [matter]]) => {
    const outlook = matter ? outlookOf(matter, summary, plan) : null
    return outlook && 'ending' in outlook ? [] : [[code, [outlook?.day ?? '']]]
  })
  return Object.fromEntries(days)
}

export function typedHighlights({ highlights }: Summary): FormState['typed'] {
  return { codes: highlights }
}

function sightOf(desk: YearEndDesk) {
  const { summary, content, source } = desk
  const frozen = summary.versions.at(-1) ?? null
  return {
    ...desk,
    address: addressOf(desk),
    seen: hashOfContent(content, seal),
    achievements: source.yearEnd.themes.flatMap(({ achievements }) => achievements),
    pairs: pairsIn(content.sections),
    open: source.yearEnd.open,
    typing: null,
    days: opened(typedDays(desk, summary)),
    highlights: opened(typedHighlights(summary)),
    frozen,
    isSound: frozen !== null && hashOfVersion(frozen, seal) === frozen.hash,
    movement: frozen && movementOf(frozen.content, content),
  }
}
