/** Table 三 of the annual report as a group-by over the register: every cell is the list of applications it counts. */
import { type CellId, cellId } from '../annual-report/cell.ts'
import {
  carriedInRow,
  carriedOutRow,
  columnsOfTable3,
  receivedRow,
  resultRows,
  resultTotalRow,
  rowsOfTable3,
  totalColumn,
} from '../annual-report/form.ts'
import { yearOf } from '../time/day.ts'
import { type Application, answerOf, applicantKinds, outcomes } from './application.ts'

/** By name of the cell, t3.r1.c1 to t3.r25.c7; cells that count nothing are empty lists. */
export type Table3 = ReadonlyMap<CellId, readonly Application[]>

/**
 * Each application counts once among the results, in the year of its answer, and once in each year in which it is
 * received, carried in or carried out. So 一 + 二 = 三（七）+ 四 in every column, whatever the register holds.
 *
 * @param year the year of the report; for a year under way, what is open now stands as carried out
 * @source 国办公开办函〔2021〕30号, 表三
 */
export function table3Of(applications: readonly Application[], year: number): Table3 {
  const cells = new Map<CellId, Application[]>(cellNames().map((id) => [id, []]))
  for (const application of applications) {
    const column = applicantKinds.indexOf(application.applicant.kind) + 1
    for (const row of rowsOf(application, year)) {
      cells.get(cellId(3, row, column))?.push(application)
      cells.get(cellId(3, row, totalColumn))?.push(application)
    }
  }
  return cells
}

/** The numbers as the annual report keeps them: 25 rows of 7, noughts and never blanks. */
export function table3Figures(applications: readonly Application[], year: number): number[][] {
  const cells = table3Of(applications, year)
  return rows().map((row) => columnsOfTable3.map((column) => cells.get(cellId(3, row, column))?.length ?? 0))
}

function rowsOf(application: Application, year: number): number[] {
  const received = yearOf(application.receivedOn)
  const answer = answerOf(application)
  const answered = answer ? yearOf(answer.on) : Number.POSITIVE_INFINITY
  if (received > year || answered < year) return []
  const beginning = received === year ? receivedRow : carriedInRow
  if (!answer || answered > year) return [beginning, carriedOutRow]
  return [beginning, resultRows[outcomes.indexOf(answer.outcome)] ?? resultTotalRow, resultTotalRow]
}

function cellNames(): CellId[] {
  return rows().flatMap((row) => columnsOfTable3.map((column) => cellId(3, row, column)))
}

function rows(): number[] {
  return Array.from({ length: rowsOfTable3 }, (_, index) => index + 1)
}
