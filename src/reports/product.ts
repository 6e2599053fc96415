/** What each kind of report comes to: a paper to print, a table to reckon with, data; and how each becomes a file. */

import type { AnnualReport } from '../domain/annual-report/report.ts'
import type { Application } from '../domain/application/application.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import { accountOf } from '../domain/standing/account.ts'
import { bulletinOf } from '../domain/standing/bulletin.ts'
import { compareYears } from '../domain/standing/comparison.ts'
import type { Moment } from '../domain/standing/light.ts'
import { isWhole, nameOfScope, planWithin, type Scope, wholeYear } from '../domain/standing/scope.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { yearEndOf } from '../domain/year-end/facts.ts'
import { blankSummary, type Summary, stageOf, type Version } from '../domain/year-end/summary.ts'
import type { Messages } from '../messages/index.ts'
import { breakdownOfPlan } from './breakdown-plan.ts'
import { toCsv } from './csv.ts'
import { toWord } from './docx.ts'
import { withColumns } from './grid.ts'
import { toHtml } from './html.ts'
import { recordsOf, toJson } from './json.ts'
import type { Paper } from './paper.ts'
import { annualReportPaper } from './papers/annual-report.ts'
import { type BreakdownView, breakdownPaper, issuedColumns } from './papers/breakdown.ts'
import { bulletinPaper, rankingTable } from './papers/bulletin.ts'
import { comparisonPaper, comparisonTable } from './papers/comparison.ts'
import { tablePaper } from './papers/table.ts'
import { yearEndPaper } from './papers/year-end.ts'
import { evidenceTable, lookBackTable, workLedger } from './records.ts'
import { summaryTable } from './summary.ts'
import type { Table } from './table.ts'
import { toXlsx } from './xlsx.ts'
import { compose } from './year-end/content.ts'

export interface PlanSource {
  readonly plan: Plan
  /** last year's, if it was entered */
  readonly previous: Plan | undefined
  /** all plans; those of later years and drafts are left out */
  readonly earlier?: readonly Plan[]
  readonly office: Office
  readonly moment: Moment
  readonly calendar: Calendar
  /** what people wrote of the year's end; absent while nobody did */
  readonly summary?: Summary | undefined
  /** the register of applications, all years */
  readonly applications?: readonly Application[]
  /** the whole year unless given */
  readonly scope?: Scope
}

/** A report that has no table cannot become a sheet. */
export interface Product {
  readonly paper: Paper
  readonly table?: Table
  readonly data: unknown
}

type Maker = (source: PlanSource, m: Messages) => Product

export const planReports = {
  breakdown: (source, m) => breakdownIn('progress', source, m),
  issued: (source, m) => breakdownIn('issued', source, m),
  ledger: (source, m) => {
    const { office, moment } = source
    return ofTable(scoped(workLedger(within(source), office, moment, m), source, m))
  },
  bulletin: (source, m) => {
    const { plan, office, moment } = source
    const bulletin = bulletinOf({ plan, office, moment, within: within(source) })
    const scope = scopeWords(source, m)
    return {
      ...ofPaper(bulletinPaper({ plan, office, bulletin, today: moment.today, scope }, m)),
      table: scoped(rankingTable(bulletin.ranking, m.bulletin.ranks(plan.title), m), source, m),
    }
  },
  summary: (source, m) => {
    const { plan, office, moment } = source
    const { content, steps } = summaryAsItStands(source, m)
    const paper = yearEndPaper({ content, steps, officeName: office.name, today: moment.today }, m)
    return { paper, data: content, table: summaryTable(plan.title, accountOf(plan, office, moment), m) }
  },
  evidence: (source, m) => {
    const { office, calendar } = source
    return ofTable(scoped(evidenceTable(within(source), office, calendar, m), source, m))
  },
  comparison: ({ plan, office, moment, earlier = [] }, m) => {
    const comparison = compareYears(plan, earlier, office, moment)
    const table = comparisonTable(comparison, m)
    return { table, paper: comparisonPaper(comparison, m), data: recordsOf(table) }
  },
  'look-back': (source, m) => ofTable(scoped(lookBackTable(within(source), source.office, m), source, m)),
} as const satisfies Record<string, Maker>

function breakdownIn(view: BreakdownView, source: PlanSource, m: Messages): Product {
  const whole = breakdownOfPlan({ ...source, plan: within(source) }, m)
  const table = view === 'issued' ? withColumns(whole, issuedColumns(m)) : whole
  return { table, paper: breakdownPaper(whole, view, m), data: recordsOf(table) }
}

function within({ plan, scope }: PlanSource): Plan {
  return scope ? planWithin(plan, scope) : plan
}

/** Whose work and which days, after the title; '' for the whole year. */
function scopeWords({ plan, office, scope = wholeYear(plan.year) }: PlanSource, m: Messages): string {
  if (isWhole(scope, plan.year)) return ''
  return m.paper.scope(nameOfScope(scope, office), scope.from, scope.to)
}

function scoped(table: Table, source: PlanSource, m: Messages): Table {
  return { ...table, title: `${table.title}${scopeWords(source, m)}` }
}

/** As it was signed; else with people's words and the program's. */
function summaryAsItStands(source: PlanSource, m: Messages): Pick<Version, 'content' | 'steps'> {
  const { plan, office, moment, summary = blankSummary(plan.year) } = source
  const signed = summary.versions.at(-1)
  if (signed && stageOf(summary) === 'signed') return signed
  const yearEnd = yearEndOf({ ...source, applications: source.applications ?? [] })
  return { content: compose({ yearEnd, office, today: moment.today, summary }, m).content, steps: [] }
}

export type PlanReportKind = keyof typeof planReports

export function annualProduct(report: AnnualReport, officeName: string, m: Messages): Product {
  return { paper: annualReportPaper(report, officeName, m), data: report }
}

type Writer = (product: Product, m: Messages) => string | Promise<Buffer> | null

/** null where a report has nothing to write in that format. */
export const writers = {
  docx: ({ paper }, m) => toWord(paper, m.paper),
  html: ({ paper }, m) => toHtml(paper, m.paper, m.common.lang),
  json: ({ data }) => toJson(data),
  csv: ({ table }) => (table ? toCsv(table) : null),
  xlsx: ({ table }) => (table ? toXlsx(table) : null),
} as const satisfies Record<string, Writer>

export type Format = keyof typeof writers

/** What each kind can be had as. */
export const formatsOf: Readonly<Record<PlanReportKind, readonly Format[]>> = {
  breakdown: ['docx', 'html', 'xlsx', 'csv', 'json'],
  issued: ['docx', 'html', 'xlsx', 'csv', 'json'],
  ledger: ['docx', 'html', 'xlsx', 'csv', 'json'],
  bulletin: ['docx', 'html', 'xlsx', 'csv', 'json'],
  summary: ['docx', 'html', 'xlsx', 'csv', 'json'],
  evidence: ['docx', 'html', 'xlsx', 'csv', 'json'],
  comparison: ['docx', 'html', 'xlsx', 'csv', 'json'],
  'look-back': ['docx', 'html', 'xlsx', 'csv', 'json'],
}

function ofTable(table: Table): Product {
  return { table, paper: tablePaper(table), data: recordsOf(table) }
}

function ofPaper(paper: Paper): Product {
  return { paper, data: paper }
}
