/** Table 三 filled from the register of applications; what last year carried out stays carried in. */
import type { Change } from '../entry.ts'
import { type CellId, cellId } from './cell.ts'
import { requireUnsigned } from './drafting.ts'
import { carriedInRow, columnsOfTable3, rowsOfTable3 } from './form.ts'
import { type AnnualReport, originOf } from './report.ts'
import { sheetOf } from './statement.ts'

/** 25 rows of 7 columns, as the register counts them */
export type Counted = readonly (readonly number[])[]

/**
 * Every cell of table 三 becomes what the register counts, but for 上年结转 where last year's report is there: that
 * is what last year carried out, and where the register disagrees rule V1 says so.
 *
 * @throws Refusal report-signed
 */
export function fillTable3(
  report: AnnualReport,
  counted: Counted,
  previous: AnnualReport | undefined,
): Change<AnnualReport> {
  requireUnsigned(report)
  const isCarried = (row: number) => row === carriedInRow && previous !== undefined
  const table3 = counted.map((cells, index) =>
    isCarried(index + 1) ? (report.table3[index] ?? []) : [...cells],
  )
  const filled = places().flatMap(({ row, id }) => (isCarried(row) ? [] : [[id, 'records' as const]]))
  const next = { ...report, table3, origins: { ...report.origins, ...Object.fromEntries(filled) } }
  const same = JSON.stringify(next) === JSON.stringify(report)
  return {
    next: same ? report : next,
    did: { action: 'report.filled', subject: String(report.year) },
  }
}

/** Cells that were counted from the register, where the register counts otherwise now. */
export function movedCells(report: AnnualReport, counted: Counted): CellId[] {
  const sheet = sheetOf(report)
  return places().flatMap(({ row, column, id }) =>
    originOf(report, id) === 'records' && sheet.get(id) !== counted[row - 1]?.[column - 1] ? [id] : [],
  )
}

function places(): { readonly row: number; readonly column: number; readonly id: CellId }[] {
  const rows = Array.from({ length: rowsOfTable3 }, (_, index) => index + 1)
  return rows.flatMap((row) => columnsOfTable3.map((column) => ({ row, column, id: cellId(3, row, column) })))
}
