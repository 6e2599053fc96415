import { Hono } from 'hono'
import * as v from 'valibot'
import { ScoringPage } from '#views/scoring/page.tsx'
import { type FormState, formOf } from '#views/shared/form.tsx'
import type { Change } from '../domain/entry.ts'
import { likenessTo } from '../domain/pairing.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import {
  adjustIndicator,
  importIndicators,
  linkIndicator,
  withdrawAdjustment,
} from '../domain/scoring/editing.ts'
import { scoreOf } from '../domain/scoring/score.ts'
import { blankScoring, type Indicator, indicatorOf, type Scoring } from '../domain/scoring/scoring.ts'
import type { Context, Env } from '../http/context.ts'
import { readDocument } from '../http/document.ts'
import { readValues } from '../http/form.ts'
import { issuedOnly } from '../http/issued.ts'
import { patiently } from '../http/lengthy.ts'
import { momentOf } from '../http/moment.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { asShown, opened, requireSeen } from '../http/seen.ts'
import { codesIn, type IndicatorDoubt, indicatorRows } from '../parse/sheet/indicator-rows.ts'
import { tablePaper } from '../reports/papers/table.ts'
import { scoringTable } from '../reports/scoring.ts'
import { sendSheet, sendWord } from './sending.ts'

const LinksForm = v.object({ tasks: v.fallback(v.string(), ''), seen: v.fallback(v.string(), '') })
const AdjustmentForm = v.object({
  points: v.fallback(v.pipe(v.string(), v.transform(Number), v.number(), v.minValue(0), v.maxValue(1000)), 0),
  reason: v.fallback(v.pipe(v.string(), v.maxLength(500)), ''),
})

export const scoring = new Hono<Env>()

scoring.get('/scoring', permit('plan.oversee'), issuedOnly, (c) => show(c, {}))

scoring.get('/scoring.xlsx', permit('plan.oversee'), issuedOnly, (c) => sendSheet(c, tableFor(c), nameFor(c)))

scoring.get('/scoring.docx', permit('plan.oversee'), issuedOnly, (c) =>
  sendWord(c, tablePaper(tableFor(c)), nameFor(c)),
)

scoring.post('/scoring', permit('scoring.manage'), issuedOnly, async (c) => {
  const { file, shown } = await readDocument(c)
  try {
    if (!file) throw new Refusal('sheet-needed')
    const { indicators, doubts } = indicatorRows(
      await c.var.deps.workshop.do('readCells', file, patiently(c)),
    )
    if (doubts.length > 0) return show(c, { doubts })
    const enter = (kept: Scoring) => importIndicators(kept, indicators, planFor(c))
    await change(
      c,
      asShown(shown, (kept) => kept, enter),
    )
    return done(c, addressOf(c), 'imported')
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'conflict') throw error
    return show(c, { refused: c.var.m.refusal[error.code](error.detail) })
  }
})

scoring.post('/scoring/:code/links', permit('scoring.manage'), issuedOnly, async (c) => {
  const code = c.req.param('code')
  const { tasks, seen } = await readValues(c, LinksForm)
  const taskCodes = codesIn(tasks)
  await change(c, (before, plan) => {
    requireSeen(formOf({ tasks: taskCodes, seen }), typedLinks(indicatorOf(before, code)), {
      page: `${addressOf(c)}#indicator-${code}`,
      show: (form) => show(c, { linking: { code, form } }),
    })
    return linkIndicator(before, { code, taskCodes }, plan)
  })
  return done(c, `${addressOf(c)}#indicator-${code}`, 'saved')
})

scoring.post('/scoring/:code/adjustments', permit('scoring.manage'), issuedOnly, async (c) => {
  const code = c.req.param('code')
  const given = await readValues(c, AdjustmentForm)
  await change(c, (before) => adjustIndicator(before, { code, ...given }, c.var.act))
  return done(c, `${addressOf(c)}#indicator-${code}`, 'saved')
})

scoring.post('/scoring/:code/adjustments/:id/removal', permit('scoring.manage'), issuedOnly, async (c) => {
  const { code, id } = c.req.param()
  await change(c, (before) => withdrawAdjustment(before, { code, id }))
  return done(c, `${addressOf(c)}#indicator-${code}`, 'removed')
})

async function change(c: Context, rule: (scoring: Scoring, plan: Plan) => Change<Scoring>): Promise<void> {
  const plan = planFor(c)
  const { store, act } = c.var
  await store.scorings.change(plan.year, act, (before) => rule(before ?? blankScoring(plan.year), plan))
}

interface Trouble {
  readonly doubts?: readonly IndicatorDoubt[]
  readonly refused?: string
  /** tasks that were typed while somebody else linked others */
  readonly linking?: { readonly code: string; readonly form: FormState }
}

function show(c: Context, trouble: Trouble) {
  const plan = planFor(c)
  const kept = c.var.store.scorings.find(plan.year) ?? blankScoring(plan.year)
  const sight = {
    plan,
    scoring: kept,
    score: scoreOf(kept, plan, momentOf(c)),
    linkingOf: (indicator: Indicator) =>
      trouble.linking?.code === indicator.code ? trouble.linking.form : opened(typedLinks(indicator)),
    suggestions: suggestionsFor(kept, plan),
    doubts: trouble.doubts ?? [],
    refused: trouble.refused ?? null,
  }
  return page(c, <ScoringPage frame={frameOf(c)} sight={sight} />, statusOf(trouble))
}

function statusOf({ doubts, refused, linking }: Trouble): Status {
  if (linking) return 409
  return doubts || refused ? 422 : 200
}

function typedLinks({ taskCodes }: Indicator): FormState['typed'] {
  return { tasks: taskCodes }
}

/** below this an indicator and a task share no more than the usual words */
const likeEnough = 0.18
const mostSuggested = 4

/** Tasks whose title is most like an indicator that has none yet. */
function suggestionsFor({ indicators }: Scoring, { tasks }: Plan): ReadonlyMap<string, readonly string[]> {
  const likeness = likenessTo(tasks.map(({ title }) => title))
  const free = indicators.filter(({ taskCodes }) => taskCodes.length === 0)
  return new Map(
    free.map(({ code, name, standard }) => {
      const found = likeness(`${name}${standard}`).map((how, at) => ({ how, task: tasks[at] }))
      const best = found.filter(({ how }) => how >= likeEnough).sort((one, other) => other.how - one.how)
      return [code, best.slice(0, mostSuggested).flatMap(({ task }) => task?.code ?? [])]
    }),
  )
}

function tableFor(c: Context) {
  const plan = planFor(c)
  const kept = c.var.store.scorings.find(plan.year) ?? blankScoring(plan.year)
  return scoringTable(plan.title, scoreOf(kept, plan, momentOf(c)), c.var.m)
}

function nameFor(c: Context): string {
  return c.var.m.scoring.fileName(planFor(c).year)
}

function addressOf(c: Context): string {
  return `/plans/${planFor(c).year}/scoring`
}
