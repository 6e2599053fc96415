import { Hono } from 'hono'
import { SummaryPage } from '#views/summary/page.tsx'
import { evidenceIndex } from '../domain/reporting/evidence-index.ts'
import { accountOf } from '../domain/standing/account.ts'
import { ledgersOf } from '../domain/standing/ledger.ts'
import { unfinished } from '../domain/standing/unfinished.ts'
import type { Context, Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { momentOf } from '../http/moment.ts'
import { planPage } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const summary = new Hono<Env>()

summary.get('/summary', permit('plan.oversee'), issuedOnly, (c) =>
  planPage(c, planFor(c), (frame) => <SummaryPage frame={frame} sight={summaryOf(c)} />),
)

function summaryOf(c: Context) {
  const plan = planFor(c)
  const office = c.var.store.office()
  const moment = momentOf(c)
  const account = accountOf(plan, office, moment)
  const due = new Set(account.total.tally.completion.whole.map(({ occurrence }) => occurrence))
  const open = unfinished(plan)
  const late = open.filter(({ occurrence }) => due.has(occurrence))
  return {
    plan,
    office,
    account,
    unfinished: late,
    ahead: open.length - late.length,
    proofs: evidenceIndex(plan),
    ledgers: ledgersOf(plan, c.var.deps.calendar(), moment),
    isKnown: c.var.deps.calendar().isKnown,
    from: plan.issuedOn ?? '',
    to: plan.closedOn ?? moment.today,
    base: `/plans/${plan.year}/tasks`,
  }
}
