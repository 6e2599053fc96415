import { Hono } from 'hono'
import { MonitorPage } from '#views/monitor/page.tsx'
import { fallenLinks } from '../domain/links/watch.ts'
import { may } from '../domain/office/permission.ts'
import type { Plan } from '../domain/plan.ts'
import { accountOf } from '../domain/standing/account.ts'
import { agendaOf } from '../domain/standing/agenda.ts'
import type { Context, Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { listingOf, type Typed, withoutBlanks } from '../http/listing.ts'
import { momentOf } from '../http/moment.ts'
import { frameOf, page, planPage, type Status } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const monitor = new Hono<Env>()

monitor.get('/', permit('plan.oversee'), issuedOnly, withoutBlanks, (c) => {
  const plan = planFor(c)
  const fallen = fallenLinks(plan, c.var.store.links.watch()).length
  return planPage(c, plan, (frame) => <MonitorPage frame={frame} {...toldOf(c, plan)} />, String(fallen))
})

export function showMonitor(c: Context, plan: Plan, typed: Typed, status: Status) {
  return page(c, <MonitorPage frame={frameOf(c)} {...toldOf(c, plan, typed)} />, status)
}

function toldOf(c: Context, plan: Plan, typed?: Typed) {
  const sight = listingOf(c, plan, 'monitor', typed)
  const account = accountOf(plan, sight.office, momentOf(c))
  const acts = plan.status === 'issued' && may(signedIn(c), 'task.verify')
  const agenda = acts ? agendaOf(plan, c.var.store.links.watch(), momentOf(c)) : null
  return { sight, account, agenda }
}
