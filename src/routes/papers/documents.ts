import { Hono } from 'hono'
import { supervisionOf } from '../../domain/standing/supervision.ts'
import type { Context, Env } from '../../http/context.ts'
import { download } from '../../http/download.ts'
import { issuedOnly } from '../../http/issued.ts'
import { momentOf } from '../../http/moment.ts'
import { occurrenceFor } from '../../http/named.ts'
import { permit } from '../../http/permit.ts'
import { planFor } from '../../http/plan.ts'
import { messages } from '../../messages/index.ts'
import { supervisionPaper } from '../../reports/papers/supervision.ts'
import { type Format, formatsOf, type PlanReportKind, planReports, writers } from '../../reports/product.ts'
import { sendSheet, sendWord } from '../sending.ts'
import { scopeFor } from './scope.ts'

/** The documents of a year: Word, a page ready to print, and sheets where a document has a table. */
export const documents = new Hono<Env>()

/** What a draft has already. */
const drafts: readonly PlanReportKind[] = ['breakdown', 'issued']

for (const kind of Object.keys(planReports) as PlanReportKind[]) {
  const gate = drafts.includes(kind) ? [] : [issuedOnly]
  for (const format of formatsOf[kind]) {
    documents.get(`/${kind}.${format}`, permit('plan.oversee'), ...gate, (c) => send(c, kind, format))
  }
}

documents.get('/tasks/:code/:key/supervision.docx', permit('plan.oversee'), (c) => {
  const { store, deps, m } = c.var
  const named = occurrenceFor(c)
  const supervision = supervisionOf(named.plan, named, momentOf(c), deps.calendar())
  const paper = supervisionPaper({ ...named, supervision, office: store.office() }, m)
  const name = `${m.supervision.title} ${named.task.code}`
  return sendWord(c, paper, name)
})

/** The year-end summary is one paper in one language, whoever prints it. */
async function send(c: Context, kind: PlanReportKind, format: Format): Promise<Response> {
  const { store, deps } = c.var
  const m = kind === 'summary' ? messages.zh : c.var.m
  const plan = planFor(c)
  const product = planReports[kind](
    {
      plan,
      previous: store.plans().find(({ year }) => year === plan.year - 1),
      earlier: store.plans(),
      office: store.office(),
      moment: momentOf(c),
      calendar: deps.calendar(),
      summary: store.summaries.find(plan.year),
      applications: store.applications.register().applications,
      scope: scopeFor(c, plan.year),
    },
    m,
  )
  const name = m.paper.fileName(plan.year, m.paper.documents[kind])
  if (format === 'docx') return sendWord(c, product.paper, name, kind === 'summary' ? 'zh' : c.var.locale)
  if (format === 'xlsx' && product.table) return sendSheet(c, product.table, name)
  return download(c, (await writers[format](product, m)) ?? '', { name, format })
}
