import { Hono } from 'hono'
import * as v from 'valibot'
import { ClosurePage } from '#views/closure/page.tsx'
import { type FormState, typedList } from '#views/shared/form.tsx'
import { inTurn } from '../domain/entry.ts'
import type { Plan } from '../domain/plan.ts'
import {
  closePlan,
  type Decision,
  decideEnding,
  openTasks,
  reopenPlan,
  waitingOf,
  withdrawEnding,
} from '../domain/reporting/closure.ts'
import type { Context, Env } from '../http/context.ts'
import { readValues, withProblem } from '../http/form.ts'
import { readGrid } from '../http/grid.ts'
import { issuedOnly } from '../http/issued.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { opened, touchedRows } from '../http/seen.ts'

const ReopeningSchema = v.object({ reason: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(500)), '') })

export const closure = new Hono<Env>()

closure.get('/closure', permit('plan.prepare'), issuedOnly, (c) => show(c))

closure.post('/closure/decisions', permit('plan.prepare'), issuedOnly, async (c) => {
  const { act, store } = c.var
  const { year } = planFor(c)
  const form = withProblems(await readGrid(c, ['decision', 'reason']))
  if (c.env.unsent || Object.keys(form.problems).length > 0) return show(c, { form, status: 422 })
  await store.change(year, act, (plan) => {
    const touched = touchedRows(form, typedEndings(plan), {
      page: `/plans/${year}/closure`,
      show: (both) => show(c, { form: both, status: 409 }),
    })
    return inTurn(
      plan,
      touched.map((code) => (before: Plan) => {
        const decision = decisionIn(form, code)
        return decision ? decideEnding(before, decision, act) : withdrawEnding(before, code)
      }),
    )
  })
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
  if (reason === '') return show(c, { lacksReason: true, status: 422 })
  await store.change(year, act, (plan) => reopenPlan(plan, reason))
  return done(c, `/plans/${year}/closure`, 'plan-reopened')
})

interface Again {
  /** decisions as they were typed */
  readonly form?: FormState
  readonly lacksReason?: boolean
  readonly status?: Status
}

function show(c: Context, { form, lacksReason = false, status = 200 }: Again = {}) {
  const plan = planFor(c)
  const sight = {
    plan,
    office: c.var.store.office(),
    waiting: waitingOf(plan),
    tasks: openTasks(plan),
    form: form ?? opened(typedEndings(plan)),
    lacksReason,
  }
  return page(c, <ClosurePage frame={frameOf(c)} sight={sight} />, status)
}

/** Decision and reason of each open task. */
function typedEndings(plan: Plan): FormState['typed'] {
  return Object.fromEntries(
    openTasks(plan).map(({ task, ending }) => [task.code, [ending?.decision ?? '', ending?.reason ?? '']]),
  )
}

/** Whoever decides says why, and whoever says why decides. */
function withProblems(form: FormState): FormState {
  return Object.keys(form.typed).reduce((checked, code) => {
    const [decision = '', reason = ''] = code === 'seen' ? [] : typedList(form, code)
    return (decision === '') === (reason === '') ? checked : withProblem(checked, code, 'required')
  }, form)
}

const known = ['carried', 'closed', 'explained'] as const

/** None while nothing is chosen. */
function decisionIn(form: FormState, code: string): Decision | null {
  const [chosen, reason = ''] = typedList(form, code)
  const decision = known.find((one) => one === chosen)
  return decision ? { code, decision, reason } : null
}
