/** Cells of a spreadsheet → rows of the breakdown table, in whichever language its heads are written. */
import {
  editableFields,
  fixedFields,
  type SheetField,
  type SheetRow,
} from '../../domain/breakdown-sheet/row.ts'
import { Refusal } from '../../domain/refusal.ts'
import { messages } from '../../messages/index.ts'

type Column = SheetField | 'code'

const columns: readonly Column[] = ['code', ...editableFields, ...fixedFields]

/**
 * The rows below the heads; blank ones are passed over.
 *
 * @throws Refusal sheet-without-codes when no row holds the head of the column of codes
 */
export function breakdownRows(cells: readonly (readonly string[])[]): SheetRow[] {
  for (const [at, heads] of cells.entries()) {
    const places = placesIn(heads.map(cleaned))
    if (places) return rowsBelow(cells.slice(at + 1), places, at + 2)
  }
  throw new Refusal('sheet-without-codes')
}

type Places = ReadonlyMap<Column, number>

/** Where each column stands, if this is the row of heads. */
function placesIn(heads: readonly string[]): Places | undefined {
  return Object.values(messages)
    .map(({ breakdown }) =>
      columns.map((column) => [column, heads.indexOf(breakdown.column[column])] as const),
    )
    .map((found) => new Map(found.filter(([, place]) => place >= 0)))
    .find((places) => places.has('code') && places.size > 1)
}

/** @param first how the spreadsheet counts the first of the rows */
function rowsBelow(cells: readonly (readonly string[])[], places: Places, first: number): SheetRow[] {
  return cells
    .map((row, index) => ({ row: row.map(cleaned), number: first + index }))
    .filter(({ row }) => row.some((cell) => cell !== ''))
    .map(({ row, number }) => {
      const fields = [...places].map(([column, place]) => [column, row[place] ?? ''] as const)
      const { code = '', ...rest } = Object.fromEntries(fields) as Partial<Record<Column, string>>
      return { row: number, code, cells: rest }
    })
}

/** Without what spreadsheets add: other line ends, and the mark that keeps text from running as a formula. */
function cleaned(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/, '')
}
