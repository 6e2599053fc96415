/** What every report comes down to before it is written to a file. */

export type Cell = string | number

export interface Column {
  readonly title: string
  /** characters of Latin text; a Chinese character takes two */
  readonly width: number
  /** neighbouring cells that say the same become one where the format can */
  readonly merged?: boolean
  readonly centred?: boolean
  /** what is usually filled in; offered as a list where the format can, and nothing else is refused */
  readonly choices?: readonly string[]
}

export interface Table {
  readonly title: string
  /** at most 31 characters: what the sheet in a workbook is called */
  readonly name: string
  readonly columns: readonly Column[]
  /** one cell for each column */
  readonly rows: readonly (readonly Cell[])[]
}
