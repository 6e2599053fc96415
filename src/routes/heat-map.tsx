import { Hono } from 'hono'
import { HeatMapPage } from '#views/heat-map/page.tsx'
import { heatMap as heatMapOf } from '../domain/standing/heat-map.ts'
import type { Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { momentOf } from '../http/moment.ts'
import { frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const heatMap = new Hono<Env>()

heatMap.get('/', permit('plan.oversee'), issuedOnly, (c) => {
  const plan = planFor(c)
  return page(c, <HeatMapPage frame={frameOf(c)} plan={plan} rows={heatMapOf(plan, momentOf(c))} />)
})
