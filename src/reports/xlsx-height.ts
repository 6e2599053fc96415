/** How high a row must be for its wrapped text. Spreadsheets do not agree on working it out themselves. */
import type { Cell, Column } from './table.ts'
import type { Run } from './xlsx-runs.ts'

const pointsPerLine = 13.5
const padding = 5
/** what the format allows */
const highest = 409

/** In points. A cell that several rows share leaves each of them its part. */
export function heightOf(row: readonly Cell[], columns: readonly Column[], runs: readonly Run[]): number {
  const lines = columns.map(
    ({ width }, index) => linesOf(String(row[index] ?? ''), width) / (runs[index]?.size ?? 1),
  )
  return Math.min(highest, Math.ceil(Math.max(1, ...lines) * pointsPerLine + padding))
}

function linesOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.ceil(widthOf(line) / (width - 1)))
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0)
}

/** Chinese characters and their punctuation take the room of two. */
function widthOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0)
}
