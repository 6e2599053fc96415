import { Hono } from 'hono'
import { ComparisonPage } from '#views/comparison/page.tsx'
import { comparisonChart, drawComparison, scopes, totalWords } from '../charts/comparison.ts'
import { type ComparedMeasure, comparedMeasures, compareYears } from '../domain/standing/comparison.ts'
import type { Context, Env } from '../http/context.ts'
import { issuedOnly } from '../http/issued.ts'
import { momentOf } from '../http/moment.ts'
import { frameOf, page } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'

export const comparison = new Hono<Env>()

comparison.get('/comparison', permit('plan.oversee'), issuedOnly, (c) =>
  page(c, <ComparisonPage frame={frameOf(c)} sight={sightOf(c)} />),
)

function sightOf(c: Context) {
  const { store, m } = c.var
  const plan = planFor(c)
  const compared = compareYears(plan, store.plans(), store.office(), momentOf(c))
  const measure = comparedMeasures.find((one) => one === c.req.query('measure')) ?? 'completion'
  const totals = comparedMeasures.map((one) => [one, totalWords(compared, one, m)])
  return {
    plan,
    comparison: compared,
    measure,
    parts: scopes.map((scope) => {
      const chart = comparisonChart(compared, scope, measure, m)
      return { scope, chart, drawing: drawComparison(chart, m) }
    }),
    totals: Object.fromEntries(totals) as Record<ComparedMeasure, string[]>,
  }
}
