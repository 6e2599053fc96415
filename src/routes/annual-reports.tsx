import { Hono } from 'hono'
import * as v from 'valibot'
import { AnnualReportsPage, type ReportLine } from '#views/annual-report/list.tsx'
import { AnnualReportPage } from '#views/annual-report/page.tsx'
import { type FormState, formOf } from '#views/shared/form.tsx'
import { violationsIn } from '../domain/annual-report/check.ts'
import { reportLight, reportOccurrence } from '../domain/annual-report/deadline.ts'
import { beginReport, signReport, writeReport } from '../domain/annual-report/drafting.ts'
import { type Counted, fillTable3, movedCells } from '../domain/annual-report/filling.ts'
import { type AnnualReport, statementOf } from '../domain/annual-report/report.ts'
import { table3Figures } from '../domain/application/table-3.ts'
import { nameOfPerson } from '../domain/office/name.ts'
import { Refusal } from '../domain/refusal.ts'
import { yearOf } from '../domain/time/day.ts'
import { contentOf, typedContent } from '../http/annual-report.ts'
import { readBody } from '../http/body.ts'
import type { Context, Env } from '../http/context.ts'
import { download } from '../http/download.ts'
import { count, readForm, readValues } from '../http/form.ts'
import { momentOf } from '../http/moment.ts'
import { done, frameOf, page, type Status } from '../http/page.ts'
import { permit } from '../http/permit.ts'
import { asShown, opened, requireSeen, ShownSchema } from '../http/seen.ts'
import { toHtml } from '../reports/html.ts'
import { annualReportPaper } from '../reports/papers/annual-report.ts'
import { sendWord } from './sending.ts'

type Kept = AnnualReport | undefined

const BeginSchema = v.object({ year: count(2019, 2100) })

export const annualReports = new Hono<Env>()

annualReports.use(permit('report.read'))

annualReports.get('/', (c) => {
  const [newest] = c.var.store.annualReports.all()
  const next = newest ? newest.year + 1 : yearOf(c.var.act.on) - 1
  return listPage(c, formOf({ year: String(next) }))
})

annualReports.post('/', permit('report.write'), async (c) => {
  const form = await readForm(c, BeginSchema)
  if (!form.valid) return listPage(c, form.state, 422)
  const { year } = form.values
  const { store, act, m } = c.var
  const beginning = { year, opening: m.annualForm.openingDraft(year) }
  const previous = store.annualReports.find(year - 1)
  const counted = countedFor(c, year)
  await store.annualReports.change(year, act, (existing) => {
    const begun = beginReport(existing, beginning, previous)
    return counted ? { ...begun, next: fillTable3(begun.next, counted, previous).next } : begun
  })
  return done(c, `/annual-reports/${year}`, 'begun')
})

annualReports.get('/:file{\\d{4}\\.(docx|html|json)}', async (c) => {
  const report = reportFor(c, c.req.param('file').slice(0, 4))
  const { m } = c.var
  const paper = annualReportPaper(report, c.var.store.office().name, m)
  const name = m.annualForm.fileName(report.year)
  if (c.req.path.endsWith('.json'))
    return download(c, `${JSON.stringify(report, null, 2)}\n`, { name, format: 'json' })
  if (c.req.path.endsWith('.docx')) return sendWord(c, paper, name)
  return download(c, toHtml(paper, m.paper, m.common.lang), { name, format: 'html' })
})

annualReports.get('/:year{\\d{4}}', (c) => {
  const report = reportFor(c, c.req.param('year'))
  return show(c, report, opened(typedContent(report)))
})

annualReports.post('/:year{\\d{4}}', permit('report.write'), async (c) => {
  const { store, act } = c.var
  const { year } = reportFor(c, c.req.param('year'))
  const { fields } = await readBody(c)
  c.set('typed', fields)
  await store.annualReports.change(year, act, (kept) => {
    const report = present(kept, year)
    const written = writeReport(report, contentOf(fields))
    requireSeen(formOf(fields), typedContent(report), {
      page: `/annual-reports/${year}`,
      show: (form) => show(c, { ...report, ...contentOf(form.typed) }, form, 409),
    })
    return written
  })
  return done(c, `/annual-reports/${year}`, 'saved')
})

annualReports.post('/:year{\\d{4}}/table-3', permit('report.write'), async (c) => {
  const { store, act } = c.var
  const { year } = reportFor(c, c.req.param('year'))
  const counted = table3Figures(store.applications.register().applications, year)
  const previous = store.annualReports.find(year - 1)
  const { shown } = await readValues(c, ShownSchema)
  const fill = (report: Kept) => fillTable3(present(report, year), counted, previous)
  await store.annualReports.change(
    year,
    act,
    asShown(shown, (report) => report ?? {}, fill),
  )
  return done(c, `/annual-reports/${year}#table-3`, 'filled')
})

annualReports.post('/:year{\\d{4}}/signature', permit('report.sign'), async (c) => {
  const { store, act } = c.var
  const { year } = reportFor(c, c.req.param('year'))
  const previous = store.annualReports.find(year - 1)
  const { shown } = await readValues(c, ShownSchema)
  const sign = (report: Kept) => signReport(present(report, year), previous, act)
  await store.annualReports.change(
    year,
    act,
    asShown(shown, (report) => report ?? {}, sign),
  )
  return done(c, `/annual-reports/${year}`, 'signed')
})

function listPage(c: Context, form: FormState, status: 200 | 422 = 200) {
  const { annualReports: kept } = c.var.store
  const moment = momentOf(c)
  const lines: ReportLine[] = yearsOf(c).map((year) => {
    const report = kept.find(year)
    return {
      year,
      report,
      light: reportLight(year, report, moment),
      dueOn: reportOccurrence(year, report).dueOn,
      violations: report ? violationsIn(statementOf(report, kept.find(year - 1))) : [],
    }
  })
  return page(c, <AnnualReportsPage frame={frameOf(c)} lines={lines} form={form} />, status)
}

/** Those of the reports, and the year just past where one was ever kept: its report is due. */
function yearsOf(c: Context): number[] {
  const kept = c.var.store.annualReports.all().map(({ year }) => year)
  const due = kept.length > 0 ? [yearOf(c.var.act.on) - 1] : []
  return [...new Set([...kept, ...due])].sort((one, other) => other - one)
}

function show(c: Context, report: AnnualReport, form: FormState, status: Status = 200) {
  const { store } = c.var
  const previous = store.annualReports.find(report.year - 1)
  const violations = violationsIn(statementOf(report, previous))
  const signer = report.signature && nameOfPerson(store.office(), report.signature.by)
  const counted = countedFor(c, report.year)
  const sight = {
    report,
    hasPrevious: previous !== undefined,
    violations,
    signer,
    form,
    moved: counted && movedCells(report, counted),
  }
  return page(c, <AnnualReportPage frame={frameOf(c)} sight={sight} />, status)
}

/** Null while the register knows nothing of the year. */
function countedFor(c: Context, year: number): Counted | null {
  const counted = table3Figures(c.var.store.applications.register().applications, year)
  return counted.some((cells) => cells.some((count) => count > 0)) ? counted : null
}

function reportFor(c: Context, year: string): AnnualReport {
  return c.var.store.annualReports.of(Number(year))
}

function present(report: AnnualReport | undefined, year: number): AnnualReport {
  if (!report) throw new Refusal('report-missing', { year })
  return report
}
