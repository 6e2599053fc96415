/** The breakdown table (任务分解表) as the annex that the document announces: as issued, or with progress. */
import type { Messages } from '../../messages/index.ts'
import { gridOf, withColumns } from '../grid.ts'
import { type Paper, tableBlock } from '../paper.ts'
import type { Table } from '../table.ts'

type Column = keyof Messages['breakdown']['column']

/** which columns each view shows, and how wide they are in relation to each other */
const views = {
  issued: { number: 5, section: 13, item: 14, requirement: 44, lead: 12, support: 12, phrase: 12, dueOn: 15 },
  progress: {
    number: 5,
    item: 13,
    requirement: 36,
    lead: 12,
    dueOn: 15,
    progress: 36,
    evidence: 8,
    difficulty: 15,
    state: 12,
  },
} as const satisfies Record<string, Partial<Record<Column, number>>>

export type BreakdownView = keyof typeof views

/** Heads of the columns that the table has on the day of issue. */
export function issuedColumns({ breakdown: { column } }: Messages): string[] {
  return [...(Object.keys(views.issued) as Column[]), 'code' as const].map((name) => column[name])
}

export function breakdownPaper(table: Table, view: BreakdownView, { breakdown }: Messages): Paper {
  const widths = Object.entries(views[view]) as [Column, number][]
  const shown = withColumns(
    table,
    widths.map(([column]) => breakdown.column[column]),
  )
  const columns = shown.columns.map((column, index) => ({
    ...column,
    width: widths[index]?.[1] ?? column.width,
  }))
  return {
    title: table.title,
    landscape: true,
    isAnnex: true,
    blocks: [tableBlock(gridOf({ ...shown, columns }, 'small'))],
  }
}
