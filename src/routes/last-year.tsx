import { Hono } from 'hono'
import * as v from 'valibot'
import type { Tally } from '#views/frame.ts'
import { LastYearPage } from '#views/last-year/page.tsx'
import type { LastYearSight } from '#views/last-year/sight.ts'
import { carryOn, leftovers, unsettledOf } from '../domain/last-year/carrying.ts'
import { compareDocuments, planBefore } from '../domain/last-year/clauses.ts'
import { inheritances, takeOver } from '../domain/last-year/inheritance.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from '../http/context.ts'
import { readValues } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { doTicked, ticks } from '../http/ticks.ts'

const TakeOverSchema = v.object({ codes: ticks() })

export const lastYear = new Hono<Env>()

lastYear.get('/:year/last-year', permit('plan.prepare'), (c) => {
  const plan = planFor(c)
  const older = planBefore(c.var.store.plans(), plan.year)
  const sight = older && sightOf(c, plan, older)
  return page(c, <LastYearPage frame={frameOf(c)} plan={plan} sight={sight} />)
})

lastYear.post('/:year/last-year/takeovers', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const { year } = planFor(c)
  const older = olderPlan(c, year)
  const ticked = await readValues(c, TakeOverSchema)
  const { divisions } = store.office()
  let tally: Tally | undefined
  await store.change(year, act, (plan) => {
    const did = doTicked(plan, ticked.codes, (codes) => takeOver(plan, older, codes, divisions), {
      why: () => 'as-last-year',
    })
    tally = did.tally
    return did.change
  })
  return done(c, `/plans/${year}/last-year#take-over-title`, 'taken-over', tally)
})

lastYear.post('/:year/last-year/carrying', permit('plan.prepare'), async (c) => {
  const { store, act } = c.var
  const { year } = planFor(c)
  const older = olderPlan(c, year)
  const { divisions } = store.office()
  await store.change(year, act, (plan) => carryOn(plan, older, divisions))
  return done(c, `/plans/${year}/last-year#look-back-title`, 'carried-on')
})

/** @throws Refusal plan-missing */
function olderPlan(c: Context, year: number): Plan {
  const older = planBefore(c.var.store.plans(), year)
  if (!older) throw new Refusal('plan-missing', { year: year - 1 })
  return older
}

function sightOf(c: Context, plan: Plan, older: Plan): LastYearSight {
  const office = c.var.store.office()
  return {
    plan,
    older,
    office,
    documents: compareDocuments(plan, older),
    leftovers: leftovers(plan, older),
    unsettled: unsettledOf(plan, older),
    offers: inheritances(plan, older, office.divisions).filter(({ differs }) => differs.length > 0),
  }
}
