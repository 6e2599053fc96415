/** Columns of a spreadsheet by their heads. */

export interface HeadedRow<Column extends string> {
  /** as the spreadsheet counts it */
  readonly line: number
  readonly cells: Readonly<Partial<Record<Column, string>>>
}

/** what each column may be called */
export type Heads<Column extends string> = Readonly<Record<Column, string | readonly string[]>>

/**
 * The rows below the first one that holds the needed heads, in whichever language; blank rows are passed over.
 * Null where no row holds them.
 */
export function headedRows<Column extends string>(
  rows: readonly (readonly string[])[],
  languages: readonly Heads<Column>[],
  needed: readonly Column[],
): HeadedRow<Column>[] | null {
  for (const [at, row] of rows.entries()) {
    const heads = row.map(cleaned)
    const words = languages.find((one) => needed.every((column) => placeOf(one[column], heads) >= 0))
    if (words) return rowsBelow(rows.slice(at + 1), placesOf(words, heads), at + 2)
  }
  return null
}

type Places<Column> = readonly (readonly [Column, number])[]

function placesOf<Column extends string>(words: Heads<Column>, heads: readonly string[]): Places<Column> {
  const columns = Object.keys(words) as Column[]
  return columns
    .map((column) => [column, placeOf(words[column], heads)] as const)
    .filter(([, place]) => place >= 0)
}

/** Columns by their names in both languages, and by what else offices call them. */
export function headsOf<Column extends string>(
  languages: readonly Readonly<Record<Column, string>>[],
  others: Readonly<Record<Column, readonly string[]>>,
): Heads<Column> {
  const columns = Object.keys(others) as Column[]
  const named = columns.map((column) => [column, [...languages.map((one) => one[column]), ...others[column]]])
  return Object.fromEntries(named) as Heads<Column>
}

function placeOf(names: string | readonly string[], heads: readonly string[]): number {
  return heads.findIndex((head) => [names].flat().includes(head))
}

function rowsBelow<Column extends string>(
  rows: readonly (readonly string[])[],
  places: Places<Column>,
  first: number,
): HeadedRow<Column>[] {
  return rows
    .map((row, index) => ({ row: row.map(cleaned), line: first + index }))
    .filter(({ row }) => row.some((cell) => cell !== ''))
    .map(({ row, line }) => ({ line, cells: cellsIn(row, places) }))
}

function cellsIn<Column extends string>(row: readonly string[], places: Places<Column>) {
  const cells = places.map(([column, place]) => [column, row[place] ?? ''])
  return Object.fromEntries(cells) as Partial<Record<Column, string>>
}

/** Without what spreadsheets add: other line ends, and the mark that keeps text from running as a formula. */
function cleaned(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@＝＋－＠])/, '')
}
