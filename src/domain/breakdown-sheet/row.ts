/** Rows of a breakdown table as a spreadsheet holds them. */

/** Columns that a sheet may change. */
export const editableFields = ['title', 'lead', 'support', 'obligation'] as const
export type EditableField = (typeof editableFields)[number]

/** Columns that the document or the program fills: an edit there is not taken. */
export const fixedFields = ['requirement', 'phrase', 'dueOn'] as const
export type FixedField = (typeof fixedFields)[number]

export type SheetField = EditableField | FixedField

/** As they read, without white space around; a column that the sheet lacks is absent. */
export type Cells = Readonly<Partial<Record<SheetField, string>>>

export interface SheetRow {
  /** as the spreadsheet counts, from 1 */
  readonly row: number
  /** '' where the row has none */
  readonly code: string
  readonly cells: Cells
}

/** Why a cell or a row cannot be taken. */
export type RowProblem =
  | 'code-missing'
  | 'code-unknown'
  | 'code-repeated'
  | 'title-missing'
  | 'title-long'
  | 'title-fixed'
  | 'division-unknown'
  | 'division-retired'
  | 'lead-two'
  | 'lead-missing'
  | 'lead-supports'
  | 'obligation-missing'
  | 'obligation-unclear'
  | 'day-wrong'
  | 'column-fixed'

export interface RowDoubt {
  readonly row: number
  readonly field: SheetField | 'code'
  readonly problem: RowProblem
  /** what stands in the cell, or the part of it that is meant */
  readonly words: string
}
