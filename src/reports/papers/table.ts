/** A table alone on wide pages. */
import { gridOf } from '../grid.ts'
import { type Paper, tableBlock } from '../paper.ts'
import type { Table } from '../table.ts'

export function tablePaper(table: Table): Paper {
  return { title: table.title, landscape: true, blocks: [tableBlock(gridOf(table, 'small'))] }
}
