import { Hono } from 'hono'
import * as v from 'valibot'
import { ClosurePage } from '#views/closure/page.tsx'
import type { TypedDecision } from '#views/closure/sight.ts'
import type { Plan } from '../domain/plan.ts'
import { closePlan, decideEnding, openTasks, reopenPlan, waitingOf } from '../domain/reporting/closure.ts'
import type { Context, Env } from '../http/context.ts'
import { many, readValues } from '../http/form.ts'
import { issuedOnly } from '../http/issued.ts'
import { done, frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { takeSteps } from '../http/steps.ts'

/** One of each for every open task, in the same order. */
const DecisionsSchema = v.object({ codes: many(), decisions: many(), reasons: many() })
const ReopeningSchema = v.object({ reason: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(500)), '') })

export const closure = new Hono<Env>()

closure.get('/closure', permit('plan.prepare'), issuedOnly, (c) => show(c, {}))

closure.post('/closure/decisions', permit('plan.prepare'), issuedOnly, async (c) => {
  const { act } = c.var
  const { year } = planFor(c)
  const typed = typedDecisions(await readValues(c, DecisionsSchema))
  if ([...typed.values()].some(({ lacksReason }) => lacksReason)) return show(c, { typed })
  const steps = decisionsIn(typed).map((decision) => (plan: Plan) => decideEnding(plan, decision, act))
  await takeSteps(c, year, steps)
  return done(c, `/plans/${year}/closure#tasks-title`, 'saved')
})

closure.post('/closure', permit('plan.prepare'), issuedOnly, async (c) => {
  const { year } = planFor(c)
  const { store, act } = c.var
  await store.change(year, act, (plan) => closePlan(plan, act))
  return done(c, `/plans/${year}/closure`, 'plan-closed')
})

closure.post('/closure/reopening', permit('plan.prepare'), issuedOnly, async (c) => {
  const { year } = planFor(c)
  const { store, act } = c.var
  const { reason } = await readValues(c, ReopeningSchema)
  if (reason === '') return show(c, { lacksReason: true })
  await store.change(year, act, (plan) => reopenPlan(plan, reason))
  return done(c, `/plans/${year}/closure`, 'plan-reopened')
})

interface Wrong {
  readonly typed?: ReadonlyMap<string, TypedDecision>
  readonly lacksReason?: boolean
}

function show(c: Context, { typed, lacksReason = false }: Wrong) {
  const plan = planFor(c)
  const sight = {
    plan,
    office: c.var.store.office(),
    waiting: waitingOf(plan),
    tasks: openTasks(plan),
    typed: typed ?? keptDecisions(plan),
    lacksReason,
  }
  return page(c, <ClosurePage frame={frameOf(c)} sight={sight} />, typed || lacksReason ? 422 : 200)
}

function keptDecisions({ endings = [] }: Plan): Map<string, TypedDecision> {
  return new Map(
    endings.map(({ code, decision, reason }) => [code, { decision, reason, lacksReason: false }]),
  )
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

const known = ['carried', 'closed', 'explained'] as const

function decisionsIn(typed: ReadonlyMap<string, TypedDecision>) {
  return [...typed].flatMap(([code, { decision, reason }]) => {
    const found = known.find((one) => one === decision)
    return found ? [{ code, decision: found, reason }] : []
  })
}
