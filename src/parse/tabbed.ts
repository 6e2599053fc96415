/** Rows of a table as spreadsheets copy them. */

/** Cells with tabs between them, quoted where they hold a line break. */
export function tabbedRow(cells: readonly string[]): string {
  return cells.map(tabbedCell).join('\t')
}

function tabbedCell(cell: string): string {
  const words = cell.trim().replace(/\t/g, ' ')
  return words.includes('\n') ? `"${words.replace(/"/g, '""')}"` : words
}
