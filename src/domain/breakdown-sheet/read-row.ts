/** One row of a sheet against its task: which cells were edited, what they would change, what is wrong with them. */
import * as v from 'valibot'
import { ObligationSchema } from '../obligation.ts'
import type { Task } from '../task.ts'
import { cellReaders, type Edit, isProblem, type Values, valuesOf } from './cell.ts'
import {
  type Cells,
  type EditableField,
  editableFields,
  fixedFields,
  type RowDoubt,
  type SheetField,
  type SheetRow,
} from './row.ts'

export interface TaskChange {
  readonly row: number
  readonly task: Task
  /** never none */
  readonly fields: readonly EditableField[]
  readonly values: Values
}

export interface ReadRow {
  readonly change?: TaskChange
  /** why the row cannot be taken as it is */
  readonly problems: readonly RowDoubt[]
  /** edits that are passed over, while the rest of the row is taken */
  readonly remarks: readonly RowDoubt[]
}

/** @param exported the cells of the same task as they are exported now, once for each language */
export function readRow(row: SheetRow, exported: readonly Cells[], edit: Omit<Edit, 'words'>): ReadRow {
  const edited = editedIn(row.cells, exported)
  const { values, problems } = readCells(row, edited, edit)
  const before = valuesOf(edit.task)
  const fields = editableFields.filter((field) => edited.has(field) && differ(field, before, values))
  const remarks = remarksOn(row, edited)
  if (problems.length > 0 || fields.length === 0) return { problems, remarks }
  return { problems, remarks, change: { row: row.row, task: edit.task, fields, values } }
}

/** The fields that read as in none of the exported rows. */
function editedIn(cells: Cells, exported: readonly Cells[]): Set<SheetField> {
  const present = [...editableFields, ...fixedFields].filter((field) => cells[field] !== undefined)
  return new Set(present.filter((field) => exported.every((one) => one[field] !== cells[field])))
}

function readCells({ row, cells }: SheetRow, edited: ReadonlySet<SheetField>, edit: Omit<Edit, 'words'>) {
  const problems: RowDoubt[] = []
  let values = valuesOf(edit.task)
  for (const field of editableFields.filter((one) => edited.has(one))) {
    const read = cellReaders[field]({ ...edit, words: cells[field] ?? '' })
    if (isProblem(read)) problems.push({ row, field, ...read })
    else values = { ...values, ...read }
  }
  if (values.leadId !== null && values.supportIds.includes(values.leadId))
    problems.push({ row, field: 'support', problem: 'lead-supports', words: cells.support ?? '' })
  return { values, problems }
}

function remarksOn({ row, cells }: SheetRow, edited: ReadonlySet<SheetField>): RowDoubt[] {
  return fixedFields
    .filter((field) => edited.has(field) && cells[field] !== '')
    .map((field) => ({ row, field, problem: 'column-fixed', words: cells[field] ?? '' }))
}

/** Whether an edit means something else, not only reads otherwise. */
function differ(field: EditableField, before: Values, after: Values): boolean {
  return meaningOf(field, before) !== meaningOf(field, after)
}

function meaningOf(field: EditableField, { title, leadId, supportIds, obligation }: Values): string {
  const parts = {
    title,
    lead: leadId,
    support: supportIds.toSorted(),
    obligation: obligation && v.parse(ObligationSchema, obligation),
  }
  return JSON.stringify(parts[field])
}
