import { Hono } from 'hono'
import { SummaryPage } from '#views/summary/page.tsx'
import { evidenceIndex } from '../domain/reporting/evidence-index.ts'
import { accountOf } from '../domain/standing/account.ts'
import { unfinished } from '../domain/standing/unfinished.ts'
import type { Context, Env } from '../http/context.ts'
import { download } from '../http/download.ts'
import { issuedOnly } from '../http/issued.ts'
import { momentOf } from '../http/moment.ts'
import { planPage } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { breakdownOfPlan } from '../reports/breakdown-plan.ts'
import { toCsv } from '../reports/csv.ts'
import { summaryTable } from '../reports/summary.ts'
import { toXlsx } from '../reports/xlsx.ts'

export const summary = new Hono<Env>()

summary.get('/summary', permit('plan.oversee'), issuedOnly, (c) =>
  planPage(c, planFor(c), (frame) => <SummaryPage frame={frame} sight={summaryOf(c)} />),
)

summary.get('/summary.csv', permit('plan.oversee'), issuedOnly, (c) => {
  const { plan, account } = summaryOf(c)
  const table = summaryTable(plan.title, account, c.var.m)
  return download(c, toCsv(table), { name: c.var.m.summary.fileName(plan.year), format: 'csv' })
})

summary.get('/breakdown.csv', permit('plan.oversee'), (c) =>
  download(c, toCsv(breakdownFor(c)), { name: breakdownName(c), format: 'csv' }),
)

summary.get('/breakdown.xlsx', permit('plan.oversee'), async (c) =>
  download(c, await toXlsx(breakdownFor(c)), { name: breakdownName(c), format: 'xlsx' }),
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
    from: plan.issuedOn ?? '',
    to: plan.closedOn ?? moment.today,
    base: `/plans/${plan.year}/tasks`,
  }
}

function breakdownFor(c: Context) {
  const source = { plan: planFor(c), office: c.var.store.office(), moment: momentOf(c) }
  return breakdownOfPlan(source, c.var.m)
}

function breakdownName(c: Context): string {
  return c.var.m.breakdown.fileName(planFor(c).year)
}
