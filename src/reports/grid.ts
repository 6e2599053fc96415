/** Tables as they are printed: cells that may span columns and rows. */
import type { Cell, Table } from './table.ts'
import { runsIn, singleRuns } from './xlsx-runs.ts'

export type TableType = 'small' | 'usual' | 'large'

export interface GridCell {
  readonly text: Cell
  readonly columns?: number
  readonly rows?: number
  /** names the columns under it */
  readonly head?: boolean
  /** names the row that it begins */
  readonly label?: boolean
  readonly centred?: boolean
  /** part of a bar: its length, or what is left of its axis */
  readonly bar?: 'value' | 'rest'
}

export interface Grid {
  /** says what the table holds, for those who hear it; printed only where it adds something */
  readonly caption: string
  /** the width of each column in relation to the others */
  readonly widths: readonly number[]
  /** rows from the top that come again on every page */
  readonly heads: number
  /** cells that a span from above or the left covers are left out */
  readonly rows: readonly (readonly GridCell[])[]
  /** many columns need small type, a form that is filled in by hand large type */
  readonly type?: TableType
}

/** A plain table with its heads; neighbouring cells that say the same become one where a column asks for it. */
export function gridOf(table: Table, type: TableType = 'usual'): Grid {
  const { title, columns } = table
  const heads = columns.map((column) => ({ text: column.title, head: true, centred: true }))
  return {
    caption: title,
    widths: columns.map(({ width }) => width),
    heads: 1,
    rows: [heads, ...bodyOf(table)],
    type,
  }
}

/** Those columns of a table, in the order in which they are asked for. */
export function withColumns(table: Table, titles: readonly string[]): Table {
  const places = titles.map((title) => table.columns.findIndex((column) => column.title === title))
  return {
    ...table,
    columns: places.flatMap((place) => table.columns[place] ?? []),
    rows: table.rows.map((row) => places.map((place) => row[place] ?? '')),
  }
}

function bodyOf({ columns, rows }: Table): GridCell[][] {
  const runs = columns.map(({ merged }, index) => (merged ? runsIn(rows, index) : singleRuns(rows)))
  return rows.map((row, at) =>
    columns.flatMap(({ centred = false }, index) => {
      const { start, size } = runs[index]?.[at] ?? { start: at, size: 1 }
      if (start < at) return []
      return [{ text: row[index] ?? '', centred, ...(size > 1 && { rows: size }) }]
    }),
  )
}
