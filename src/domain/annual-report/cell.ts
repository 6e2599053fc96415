/** The cells of tables 二, 三 and 四: what may stand in one, and the name by which rules and pages call it. */
import * as v from 'valibot'

/** null is blank; what is no number stays as it was typed, so that a draft can keep it and the rules can name it. */
export const CellSchema = v.union([v.number(), v.string(), v.null()])
export type Cell = v.InferOutput<typeof CellSchema>

/** Names a cell: t3.r5.c7 is row 5, column 7 of table 三, both counted from 1 in the official order. */
export type CellId = string

export type TableNumber = 2 | 3 | 4

/** @example cellId(3, 5, 7) // t3.r5.c7 */
export function cellId(table: TableNumber, row: number, column: number): CellId {
  return `t${table}.r${row}.c${column}`
}

/** @example placeOf('t3.r5.c7') // { table: 3, row: 5, column: 7 } */
export function placeOf(id: CellId): { table: number; row: number; column: number } | null {
  const match = /^(?:previous\.)?t(\d)\.r(\d+)\.c(\d+)$/.exec(id)
  if (!match) return null
  const [table = 0, row = 0, column = 0] = match.slice(1).map(Number)
  return { table, row, column }
}

/** The same cell in last year's report. */
export function lastYears(id: CellId): CellId {
  return `previous.${id}`
}

/** What a cell adds to a sum; blanks and words add nothing. */
export function amountOf(cell: Cell | undefined): number {
  return typeof cell === 'number' ? cell : 0
}

/** @example cellFrom(' 12 ') // 12; cellFrom('/') stays '/' and cellFrom('') is null */
export function cellFrom(typed: string): Cell {
  const text = typed.trim()
  if (text === '') return null
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : text
}
