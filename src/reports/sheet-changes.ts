/** What a sheet would change, in words. */
import type { Values } from '../domain/breakdown-sheet/cell.ts'
import type { Told } from '../domain/breakdown-sheet/changes.ts'
import type { TaskChange } from '../domain/breakdown-sheet/read-row.ts'
import type { EditableField } from '../domain/breakdown-sheet/row.ts'
import type { Office } from '../domain/office/office.ts'
import type { Messages } from '../messages/index.ts'
import { editableWords } from './breakdown-plan.ts'

interface ShownCell {
  readonly field: EditableField
  readonly before: string
  readonly after: string
}

interface ShownChange {
  readonly row: number
  readonly code: string
  readonly title: string
  readonly cells: readonly ShownCell[]
}

export function shownChange(
  { row, task, fields, values }: TaskChange,
  year: number,
  office: Office,
  m: Messages,
): ShownChange {
  const wordsOf = (held: Values) => editableWords(held, year, office, m)
  const [before, after] = [wordsOf(task), wordsOf(values)]
  const cells = fields.map((field) => ({ field, before: before[field], after: after[field] }))
  return { row, code: task.code, title: task.title, cells }
}

/** For the history: 牵头处室：政策法规处；时限要求：9月30日前. */
export function toldOf({ cells }: ShownChange, m: Messages): Told {
  const told = (side: 'before' | 'after'): string =>
    cells
      .map((cell) => m.sheet.told(m.breakdown.column[cell.field], cell[side] || m.sheet.blank))
      .join(m.sheet.between)
  return { before: told('before'), after: told('after') }
}
