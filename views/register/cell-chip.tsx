/** Says which cell of table 三 the list is narrowed to, and takes that away again. */
import { placeOf } from '../../src/domain/annual-report/cell.ts'
import type { Messages } from '../../src/messages/index.ts'

interface CellChipProps {
  readonly m: Messages
  readonly cell: string
  /** the list without it */
  readonly away: string
}

export function CellChip({ m, cell, away }: CellChipProps) {
  const place = placeOf(cell)
  if (!place) return null
  const row = m.annualForm.rows[place.row - 1] ?? ''
  const column = m.annualForm.columns[place.column - 1] ?? ''
  return (
    <p class="register-cell">
      {m.register.cell(row, column)} <a href={away}>{m.register.showAll}</a>
    </p>
  )
}
