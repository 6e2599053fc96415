/** A workbook's first sheet → the words in its cells. */
import { Refusal } from '../../domain/refusal.ts'
import { partsOf, TooLarge } from '../zip.ts'

/** Rows times columns up to the furthest cell: the library holds a place for every one of them. */
const largestArea = 500_000

/** @throws Refusal sheet-damaged, sheet-too-large */
export async function rowsOfXlsx(bytes: Uint8Array): Promise<string[][]> {
  try {
    requireModest(bytes)
    const { readSheet } = await import('read-excel-file/node')
    const rows: readonly (readonly unknown[])[] = await readSheet(Buffer.from(bytes))
    return rows.map((row) => row.map(wordsOf))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(error instanceof TooLarge ? 'sheet-too-large' : 'sheet-damaged')
  }
}

function wordsOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function requireModest(bytes: Uint8Array): void {
  for (const [name, part] of partsOf(bytes, () => true))
    if (name.startsWith('xl/worksheets/')) requireNear(new TextDecoder().decode(part))
}

/** One stray cell in the last row of a sheet makes the whole sheet huge. */
function requireNear(xml: string): void {
  let rows = 0
  let columns = 0
  for (const [, letters = '', row = ''] of xml.matchAll(/\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
    rows = Math.max(rows, Number(row))
    columns = Math.max(columns, columnOf(letters))
  }
  if (rows * columns > largestArea) throw new Refusal('sheet-too-large')
}

/** A is 1, AA is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
