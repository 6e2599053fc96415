/** The field on the page that stands for a cell or a text of the rules. */
import type { Cell, CellId } from '../../src/domain/annual-report/cell.ts'

const textFields: Readonly<Record<string, string>> = {
  'text.1': 'opening',
  'text.5': 'problems',
  'text.6': 'others',
}

export function fieldOf(id: CellId): string {
  return textFields[id] ?? id
}

export function shown(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}
