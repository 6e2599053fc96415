/** V1 to V6: sums that must agree, within a table and from year to year. */
import { amountOf, type CellId, cellId, lastYears } from './cell.ts'
import {
  blocksOfTable4,
  carriedInRow,
  carriedOutRow,
  columnsOfTable3,
  documentRows,
  receivedRow,
  resultRows,
  resultTotalRow,
  rowsOfTable3,
  totalColumn,
} from './form.ts'
import { type Sheet, type Statement, sheetOfBothYears } from './statement.ts'
import type { Rule, Violation } from './violation.ts'

interface Equation {
  readonly rule: Rule
  readonly left: readonly CellId[]
  readonly right: readonly CellId[]
}

const rows = Array.from({ length: rowsOfTable3 }, (_, index) => index + 1)

const withinTheYear: readonly Equation[] = [
  // 第一项加第二项之和，等于第三项加第四项之和
  ...columnsOfTable3.map((column) => ({
    rule: 'V1' as const,
    left: [cellId(3, receivedRow, column), cellId(3, carriedInRow, column)],
    right: [cellId(3, resultTotalRow, column), cellId(3, carriedOutRow, column)],
  })),
  ...columnsOfTable3.map((column) => ({
    rule: 'V2' as const,
    left: resultRows.map((row) => cellId(3, row, column)),
    right: [cellId(3, resultTotalRow, column)],
  })),
  ...rows.map((row) => ({
    rule: 'V3' as const,
    left: columnsOfTable3.filter((column) => column !== totalColumn).map((column) => cellId(3, row, column)),
    right: [cellId(3, row, totalColumn)],
  })),
  ...blocksOfTable4.map(({ outcomes, total }) => ({
    rule: 'V4' as const,
    left: outcomes.map((column) => cellId(4, 1, column)),
    right: [cellId(4, 1, total)],
  })),
]

const fromYearToYear: readonly Equation[] = [
  ...columnsOfTable3.map((column) => ({
    rule: 'V5' as const,
    left: [cellId(3, carriedInRow, column)],
    right: [lastYears(cellId(3, carriedOutRow, column))],
  })),
  // in force + repealed = in force last year + made
  ...documentRows.map((row) => ({
    rule: 'V6' as const,
    left: [cellId(2, row, 3), cellId(2, row, 2)],
    right: [lastYears(cellId(2, row, 3)), cellId(2, row, 1)],
  })),
]

/** Without last year's report only what holds within the year is judged. */
export function brokenEquations(statement: Statement): Violation[] {
  const sheet = sheetOfBothYears(statement)
  const equations = statement.previous ? [...withinTheYear, ...fromYearToYear] : withinTheYear
  return equations.flatMap((equation) => violationOf(equation, sheet))
}

function violationOf({ rule, left, right }: Equation, sheet: Sheet): Violation[] {
  const difference = sum(left, sheet) - sum(right, sheet)
  if (difference === 0) return []
  // documents may lapse without being repealed, so V6 only asks to look again
  const severity = rule === 'V6' ? 'warning' : 'error'
  return [{ rule, severity, cells: [...left, ...right], difference }]
}

function sum(ids: readonly CellId[], sheet: Sheet): number {
  return ids.reduce((total, id) => total + amountOf(sheet.get(id)), 0)
}
