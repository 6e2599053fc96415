import { Hono } from 'hono'
import * as v from 'valibot'
import { LastYearPage } from '#views/last-year/page.tsx'
import type { LastYearSight, TypedDecision } from '#views/last-year/sight.ts'
import { type Decision, decideLeftover, leftovers } from '../domain/last-year/carrying.ts'
import { compareDocuments, planBefore } from '../domain/last-year/clauses.ts'
import { inheritances, takeOver } from '../domain/last-year/inheritance.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { readBody } from '../http/body.ts'
import type { Context, Env } from '../http/context.ts'
import { many } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { takeSteps } from '../http/steps.ts'

const TakeOverSchema = v.object({ codes: many() })
/** One of each for every unfinished task, in the same order. */
const DecisionsSchema = v.object({ codes: many(), decisions: many(), reasons: many() })

export const lastYear = new Hono<Env>()

lastYear.get('/:year/last-year', permit('plan.prepare'), (c) => show(c, planFor(c)))

lastYear.post('/:year/last-year/takeovers', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const { year } = planFor(c)
  const older = olderPlan(c, year)
  const { codes } = v.parse(TakeOverSchema, (await readBody(c)).fields)
  const { divisions } = store.office()
  await store.change(year, act, (plan) => takeOver(plan, older, codes, divisions))
  return done(c, `/plans/${year}/last-year#take-over-title`, 'taken-over')
})

lastYear.post('/:year/last-year/decisions', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const plan = planFor(c)
  const older = olderPlan(c, plan.year)
  const typed = typedDecisions(v.parse(DecisionsSchema, (await readBody(c)).fields))
  if ([...typed.values()].some(({ lacksReason }) => lacksReason)) return show(c, plan, typed)
  const { divisions } = store.office()
  const steps = newDecisions(plan, older, typed).map(
    (decision) => (before: Plan) => decideLeftover(before, older, decision, divisions, act),
  )
  await takeSteps(c, plan.year, steps)
  return done(c, `/plans/${plan.year}/last-year#look-back-title`, 'saved')
})

/** @throws Refusal plan-missing */
function olderPlan(c: Context, year: number): Plan {
  const older = planBefore(c.var.store.plans(), year)
  if (!older) throw new Refusal('plan-missing', { year: year - 1 })
  return older
}

function show(c: Context, plan: Plan, typed?: ReadonlyMap<string, TypedDecision>) {
  const older = planBefore(c.var.store.plans(), plan.year)
  const sight = older && sightOf(c, plan, older, typed)
  return page(c, <LastYearPage frame={frameOf(c)} plan={plan} sight={sight} />, typed ? 422 : 200)
}

function sightOf(
  c: Context,
  plan: Plan,
  older: Plan,
  typed?: ReadonlyMap<string, TypedDecision>,
): LastYearSight {
  const office = c.var.store.office()
  const left = leftovers(plan, older)
  const saved = left.map(({ task, decided }): [string, TypedDecision] => [
    task.code,
    { decision: decided?.decision ?? '', reason: decided?.reason ?? '', lacksReason: false },
  ])
  return {
    plan,
    older,
    office,
    documents: compareDocuments(plan, older),
    leftovers: left,
    offers: inheritances(plan, older, office.divisions).filter(({ differs }) => differs.length > 0),
    typed: typed ?? new Map(saved),
  }
}

type Decisions = v.InferOutput<typeof DecisionsSchema>

function typedDecisions({ codes, decisions, reasons }: Decisions): Map<string, TypedDecision> {
  return new Map(
    codes.map((code, index) => {
      const [decision = '', reason = ''] = [decisions[index], reasons[index]?.trim()]
      return [code, { decision, reason, lacksReason: decision !== '' && reason === '' }]
    }),
  )
}

/** Those that say something else than is kept already. */
function newDecisions(plan: Plan, older: Plan, typed: ReadonlyMap<string, TypedDecision>): Decision[] {
  return leftovers(plan, older).flatMap(({ task: { code }, decided }) => {
    const { decision, reason } = typed.get(code) ?? { decision: '', reason: '' }
    const known = decisions.find((one) => one === decision)
    const isKept = decided?.decision === decision && decided.reason === reason
    return known && !isKept ? [{ code, decision: known, reason }] : []
  })
}

const decisions = ['carried', 'closed', 'explained'] as const
