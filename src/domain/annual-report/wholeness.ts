/** V7: every cell holds a whole number, 0 where there is nothing. Fees are in 万元 and may have decimals. */
import type { Cell } from './cell.ts'
import { feesCell } from './form.ts'
import { type Statement, sheetOf } from './statement.ts'
import type { Violation } from './violation.ts'

export function unfitCells(statement: Statement): Violation[] {
  return [...sheetOf(statement)]
    .filter(([id, cell]) => !isFit(cell, id === feesCell))
    .map(([id]) => ({ rule: 'V7', severity: 'error', cells: [id], difference: null }))
}

function isFit(cell: Cell, decimals: boolean): boolean {
  return typeof cell === 'number' && cell >= 0 && (decimals || Number.isInteger(cell))
}
