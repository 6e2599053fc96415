import { Hono } from 'hono'
import { SupervisionPage } from '#views/supervision.tsx'
import { supervisionOf } from '../domain/standing/supervision.ts'
import type { Env } from '../http/context.ts'
import { momentOf } from '../http/moment.ts'
import { occurrenceFor } from '../http/named.ts'
import { frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'

export const supervisions = new Hono<Env>()

supervisions.get('/', permit('plan.oversee'), (c) => {
  const { store, deps } = c.var
  const named = occurrenceFor(c)
  const supervision = supervisionOf(named.plan, named, momentOf(c), deps.calendar())
  return page(
    c,
    <SupervisionPage frame={frameOf(c)} office={store.office()} named={named} supervision={supervision} />,
  )
})
