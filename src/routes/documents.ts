import { Hono } from 'hono'
import { supervisionOf } from '../domain/standing/supervision.ts'
import type { Context, Env } from '../http/context.ts'
import { download } from '../http/download.ts'
import { issuedOnly } from '../http/issued.ts'
import { momentOf } from '../http/moment.ts'
import { occurrenceFor } from '../http/named.ts'
import { permit } from '../http/permit.ts'
import { planFor } from '../http/plan.ts'
import { toWord } from '../reports/docx.ts'
import { toHtml } from '../reports/html.ts'
import { supervisionPaper } from '../reports/papers/supervision.ts'
import { type PlanReportKind, planReports } from '../reports/product.ts'

/** The documents of a year, as Word files and as pages ready to print. */
export const documents = new Hono<Env>()

for (const kind of Object.keys(planReports) as PlanReportKind[]) {
  documents.get(`/${kind}.docx`, permit('plan.oversee'), issuedOnly, async (c) => {
    const { m } = c.var
    return download(c, await toWord(paperOf(c, kind), m.paper), {
      name: m.paper.fileName(planFor(c).year, m.paper.documents[kind]),
      format: 'docx',
    })
  })
  documents.get(`/${kind}.html`, permit('plan.oversee'), issuedOnly, (c) => {
    const { m } = c.var
    const name = m.paper.fileName(planFor(c).year, m.paper.documents[kind])
    return download(c, toHtml(paperOf(c, kind), m.paper, m.common.lang), { name, format: 'html' })
  })
}

documents.get('/tasks/:code/:key/supervision.docx', permit('plan.oversee'), async (c) => {
  const { store, deps, m } = c.var
  const named = occurrenceFor(c)
  const supervision = supervisionOf(named.plan, named, momentOf(c), deps.calendar())
  const paper = supervisionPaper({ ...named, supervision, office: store.office() }, m)
  const name = `${m.supervision.title} ${named.task.code}`
  return download(c, await toWord(paper, m.paper), { name, format: 'docx' })
})

function paperOf(c: Context, kind: PlanReportKind) {
  const { store, m } = c.var
  const plan = planFor(c)
  const previous = store.plans().find(({ year }) => year === plan.year - 1)
  const summary = store.summaries.find(plan.year)
  return planReports[kind]({ plan, previous, office: store.office(), moment: momentOf(c), summary }, m).paper
}
