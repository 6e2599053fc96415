/** What the pages of the breakdown table are told. */
import type { EditableField, RowDoubt } from '../../src/domain/breakdown-sheet/row.ts'

/** One task of a sheet, with what would change in words. */
export interface ShownChange {
  readonly row: number
  readonly code: string
  readonly title: string
  readonly cells: readonly ShownCell[]
}

export interface ShownCell {
  readonly field: EditableField
  readonly before: string
  readonly after: string
}

export interface SheetPreview {
  readonly changes: readonly ShownChange[]
  readonly problems: readonly RowDoubt[]
  readonly remarks: readonly RowDoubt[]
  readonly unchanged: number
  /** the rows and what was shown of them, as JSON: they travel through the form */
  readonly rows: string
  readonly seen: string
}
