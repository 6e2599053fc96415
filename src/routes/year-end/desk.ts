/** The year-end summary that an address names, composed as it stands now. */

import type { Plan } from '../../domain/plan.ts'
import { Refusal } from '../../domain/refusal.ts'
import { yearEndOf } from '../../domain/year-end/facts.ts'
import {
  blankSummary,
  type SectionId,
  type Stage,
  type Summary,
  stageOf,
} from '../../domain/year-end/summary.ts'
import type { Context } from '../../http/context.ts'
import { momentOf } from '../../http/moment.ts'
import { planFor } from '../../http/plan.ts'
import { messages } from '../../messages/index.ts'
import { type Composition, compose } from '../../reports/year-end/content.ts'
import type { YearEndSource } from '../../reports/year-end/source.ts'

/** The paper is Chinese, whatever language the page around it has. */
const paperWords = messages.zh

export interface YearEndDesk extends Composition {
  readonly plan: Plan
  readonly summary: Summary
  readonly stage: Stage
  readonly source: YearEndSource
}

export function yearEndFor(c: Context): YearEndDesk {
  const plan = planFor(c)
  const { store } = c.var
  const summary = store.summaries.find(plan.year) ?? blankSummary(plan.year)
  const previous = store.plans().find(({ year, status }) => year === plan.year - 1 && status !== 'draft')
  const moment = momentOf(c)
  const office = store.office()
  const { applications } = store.applications.register()
  const yearEnd = yearEndOf({ plan, previous, office, moment, applications })
  const source = { yearEnd, office, today: moment.today, summary }
  return { plan, summary, stage: stageOf(summary), source, ...compose(source, paperWords) }
}

/** What the program drafts for a section now. @throws Refusal section-missing */
export function draftIn({ written }: YearEndDesk, id: string): { id: SectionId; draft: string } {
  const section = written.find((one) => one.id === id)
  if (!section) throw new Refusal('section-missing')
  return { id: section.id, draft: section.draft }
}
