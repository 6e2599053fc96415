/** The breakdown table come back from a spreadsheet: what it would change, and what of it cannot be taken. */
import type { Act } from '../act.ts'
import { correctTask } from '../breakdown/correction.ts'
import { editTask } from '../breakdown/task-editing.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import { groupBy } from '../group.ts'
import type { Division } from '../office/division.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Edit } from './cell.ts'
import { type ReadRow, readRow, type TaskChange } from './read-row.ts'
import type { RowDoubt, SheetRow } from './row.ts'

export interface SheetChanges {
  readonly changes: readonly TaskChange[]
  /** rows that cannot be taken as they are */
  readonly problems: readonly RowDoubt[]
  /** edits that are passed over, while the rest of their row is taken */
  readonly remarks: readonly RowDoubt[]
  /** rows that say what the plan says */
  readonly unchanged: number
}

export interface SheetTerms extends Pick<Edit, 'readObligation'> {
  readonly divisions: readonly Division[]
  /** the rows of the same plan's table as it is exported now, once for each language */
  readonly exported: readonly (readonly SheetRow[])[]
}

/**
 * What a sheet would change. A cell that reads as the export writes it was not edited, so that a table which comes
 * back untouched changes nothing. A row with a problem changes nothing either; a task without a row stays as it is.
 */
export function changesIn(plan: Plan, rows: readonly SheetRow[], terms: SheetTerms): SheetChanges {
  const readOne = rowReader(plan, rows, terms)
  const read = rows.map(readOne)
  return {
    changes: read.flatMap(({ change }) => change ?? []),
    problems: read.flatMap(({ problems }) => problems),
    remarks: read.flatMap(({ remarks }) => remarks),
    unchanged: read.filter(({ change, problems }) => !change && problems.length === 0).length,
  }
}

function rowReader(plan: Plan, rows: readonly SheetRow[], terms: SheetTerms): (row: SheetRow) => ReadRow {
  const tasks = new Map(plan.tasks.map((task) => [task.code, task]))
  const rowsByCode = groupBy(rows, ({ code }) => code)
  const exported = terms.exported.map((table) => new Map(table.map(({ code, cells }) => [code, cells])))
  const isDraft = plan.status === 'draft'
  return (row) => {
    const { code } = row
    const task = tasks.get(code)
    if (!task) return refused(row, code === '' ? 'code-missing' : 'code-unknown')
    if (rowsByCode.get(code)?.length !== 1) return refused(row, 'code-repeated')
    const kept = exported.flatMap((table) => table.get(code) ?? [])
    return readRow(row, kept, { ...terms, task, isDraft })
  }
}

function refused({ row, code }: SheetRow, problem: RowDoubt['problem']): ReadRow {
  return { problems: [{ row, field: 'code', problem, words: code }], remarks: [] }
}

/** The changed cells in words, for the history. */
export interface Told {
  readonly before: string
  readonly after: string
}

/**
 * Takes one row over; in a draft that accepts the task, as every edit does.
 *
 * @throws Refusal as editing and correcting do; plan-not-issued when the plan is closed; tasks-moved when the task
 *   is another one than the row was read beside
 */
export function applyChange(plan: Plan, { task, values }: TaskChange, told: Told, act: Act): Change<Plan> {
  const { code, clauseIds } = task
  if (taskOf(plan, code) !== task) throw new Refusal('tasks-moved', { codes: code })
  const { leadId, obligation, supportIds } = values
  const changed =
    plan.status === 'draft' || leadId === null || obligation === null
      ? editTask(plan, { code, clauseIds, ...values })
      : correctTask(plan, { code, obligation, leadId, supportIds }, act)
  return { next: changed.next, did: { action: 'task.imported', subject: code, ...told } }
}
