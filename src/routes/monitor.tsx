import { Hono } from 'hono'
import type { Frame } from '#views/frame.ts'
import { MonitorPage } from '#views/monitor/page.tsx'
import { fallenLinks } from '../domain/links/watch.ts'
import { may } from '../domain/office/permission.ts'
import { accountOf } from '../domain/standing/account.ts'
import { agendaOf } from '../domain/standing/agenda.ts'
import type { Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { listingOf, withoutBlanks } from '../http/listing.ts'
import { momentOf } from '../http/moment.ts'
import { planPage } from '../http/page.ts'
import { permit, signedIn } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const monitor = new Hono<Env>()

monitor.get('/', permit('plan.oversee'), issuedOnly, withoutBlanks, (c) => {
  const plan = planFor(c)
  const watch = c.var.store.links.watch()
  const render = (frame: Frame) => {
    const sight = listingOf(c, plan, `/plans/${plan.year}/monitor#tasks`)
    const account = accountOf(plan, sight.office, momentOf(c))
    const acts = plan.status === 'issued' && may(signedIn(c), 'task.verify')
    const agenda = acts ? agendaOf(plan, watch, momentOf(c)) : null
    return <MonitorPage frame={frame} sight={sight} account={account} agenda={agenda} />
  }
  return planPage(c, plan, render, String(fallenLinks(plan, watch).length))
})
