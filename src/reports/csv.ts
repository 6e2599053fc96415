/** Tables as CSV that a spreadsheet opens without questions. */
import type { Cell, Table } from './table.ts'

/** tells Excel and WPS that the text is UTF-8 */
const byteOrderMark = '\uFEFF'

/**
 * The heads and rows; the title has no place in the format.
 *
 * @source RFC 4180: comma, CRLF, quotes doubled inside quotes
 * @example toCsv({ columns: [{ title: '状态', width: 8 }], rows: [['=1+1']] }) // "\uFEFF状态\r\n'=1+1\r\n"
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const heads = columns.map(({ title }) => title)
  return byteOrderMark + [heads, ...rows].map(toLine).join('')
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toField).join(',')}\r\n`
}

function toField(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : withoutFormula(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What people typed must not run as a formula on the machine of whoever opens the file. */
function withoutFormula(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}
