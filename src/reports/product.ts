/** What each kind of report comes to: a paper to print, a table to reckon with, data; and how each becomes a file. */

import type { AnnualReport } from '../domain/annual-report/report.ts'
import type { Office } from '../domain/office/office.ts'
import type { Plan } from '../domain/plan.ts'
import { accountOf } from '../domain/standing/account.ts'
import { bulletinOf } from '../domain/standing/bulletin.ts'
import type { Moment } from '../domain/standing/light.ts'
import { yearEndOf } from '../domain/year-end/facts.ts'
import { blankSummary, type Summary, stageOf, type Version } from '../domain/year-end/summary.ts'
import type { Messages } from '../messages/index.ts'
import { breakdownOfPlan } from './breakdown-plan.ts'
import { toCsv } from './csv.ts'
import { toWord } from './docx.ts'
import { toHtml } from './html.ts'
import { recordsOf, toJson } from './json.ts'
import type { Paper } from './paper.ts'
import { annualReportPaper } from './papers/annual-report.ts'
import { breakdownPaper } from './papers/breakdown.ts'
import { bulletinPaper } from './papers/bulletin.ts'
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
  readonly office: Office
  readonly moment: Moment
  /** what people wrote of the year's end; absent while nobody did */
  readonly summary?: Summary | undefined
}

/** A report that has no table cannot become a sheet. */
export interface Product {
  readonly paper: Paper
  readonly table?: Table
  readonly data: unknown
}

type Maker = (source: PlanSource, m: Messages) => Product

export const planReports = {
  breakdown: (source, m) => {
    const table = breakdownOfPlan(source, m)
    return { table, paper: breakdownPaper(table, 'progress', m), data: recordsOf(table) }
  },
  ledger: ({ plan, office, moment }, m) => {
    const whole = { from: `${plan.year}-01-01`, to: `${plan.year + 1}-12-31`, leadId: null }
    return ofTable(workLedger(plan, office, moment, whole, m))
  },
  bulletin: ({ plan, office, moment }, m) => {
    const bulletin = bulletinOf(plan, office, moment)
    return ofPaper(bulletinPaper({ plan, office, bulletin, today: moment.today }, m))
  },
  summary: (source, m) => {
    const { plan, office, moment } = source
    const { content, steps } = summaryAsItStands(source, m)
    const paper = yearEndPaper({ content, steps, officeName: office.name, today: moment.today }, m)
    return { paper, data: content, table: summaryTable(plan.title, accountOf(plan, office, moment), m) }
  },
  evidence: ({ plan, office }, m) => ofTable(evidenceTable(plan, office, m)),
  'look-back': ({ plan, office }, m) => ofTable(lookBackTable(plan, office, m)),
} as const satisfies Record<string, Maker>

/** As it was signed; else with people's words and the program's. */
function summaryAsItStands(source: PlanSource, m: Messages): Pick<Version, 'content' | 'steps'> {
  const { plan, office, moment, summary = blankSummary(plan.year) } = source
  const signed = summary.versions.at(-1)
  if (signed && stageOf(summary) === 'signed') return signed
  const yearEnd = yearEndOf(source)
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

function ofTable(table: Table): Product {
  return { table, paper: tablePaper(table), data: recordsOf(table) }
}

function ofPaper(paper: Paper): Product {
  return { paper, data: paper }
}
