import { Hono } from 'hono'
import { TaskListPage } from '#views/listing/page.tsx'
import type { Plan } from '../domain/plan.ts'
import type { Context, Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { listingOf, type Typed, withoutBlanks } from '../http/listing.ts'
import { frameOf, page, planPage, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const listings = new Hono<Env>()

listings.get('/', permit('plan.read'), issuedOnly, withoutBlanks, (c) => {
  const plan = planFor(c)
  return planPage(c, plan, (frame) => <TaskListPage frame={frame} sight={listingOf(c, plan, 'tasks')} />)
})

export function showListing(c: Context, plan: Plan, typed: Typed, status: Status) {
  const sight = listingOf(c, plan, 'tasks', typed)
  return page(c, <TaskListPage frame={frameOf(c)} sight={sight} />, status)
}
