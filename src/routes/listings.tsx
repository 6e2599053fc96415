import { Hono } from 'hono'
import { TaskListPage } from '#views/listing/page.tsx'
import type { Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { listingOf, withoutBlanks } from '../http/listing.ts'
import { planPage } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const listings = new Hono<Env>()

listings.get('/', permit('plan.read'), issuedOnly, withoutBlanks, (c) => {
  const plan = planFor(c)
  return planPage(c, plan, (frame) => (
    <TaskListPage frame={frame} sight={listingOf(c, plan, `/plans/${plan.year}/tasks`)} />
  ))
})
