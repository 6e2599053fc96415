import { Hono } from 'hono'
import { PlansPage } from '#views/plan/list.tsx'
import { coverageOf } from '../domain/breakdown/coverage.ts'
import { beginningOf } from '../domain/office/beginning.ts'
import { may } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import type { Plan } from '../domain/plan.ts'
import type { Env } from '../http/context.ts'
import { frameOf, page } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const plans = new Hono<Env>()

plans.get('/', permit('plan.read'), (c) => {
  const seesDrafts = may(signedIn(c), 'plan.prepare')
  const { store } = c.var
  const visible = store.plans().filter(({ status }) => seesDrafts || status !== 'draft')
  const lines = visible.map((plan) => ({ plan, coverage: coverageOf(plan) }))
  const beginning = beginningOf(store.office(), store.plans())
  return page(c, <PlansPage frame={frameOf(c)} lines={lines} beginning={beginning} />)
})

plans.get('/:year', permit('plan.read'), (c) => {
  const plan = planFor(c)
  return c.redirect(`/plans/${plan.year}/${homeOf(plan, signedIn(c))}`, 303)
})

/** Where one begins on a plan. */
function homeOf(plan: Plan, person: Person): string {
  if (plan.status === 'draft') return 'workbench'
  if (may(person, 'task.verify')) return 'monitor'
  return may(person, 'plan.oversee') ? 'overview' : 'tasks'
}
