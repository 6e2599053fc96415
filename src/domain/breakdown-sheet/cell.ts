/** From what stands in an edited cell to what a task would hold. */

import type { Obligation } from '../obligation.ts'
import type { Division } from '../office/division.ts'
import type { Task } from '../task.ts'
import type { EditableField, RowProblem } from './row.ts'

/** What of a task a sheet can change. */
export type Values = Pick<Task, 'title' | 'leadId' | 'supportIds' | 'obligation'>

export interface CellProblem {
  readonly problem: RowProblem
  readonly words: string
}

export interface Edit {
  readonly words: string
  readonly task: Task
  /** after issue the words of a task stay, and neither lead nor obligation can be taken away */
  readonly isDraft: boolean
  readonly divisions: readonly Division[]
  /** the obligation that some words state, without the document's wording */
  readonly readObligation: (words: string) => Obligation | 'obligation-unclear' | 'day-wrong'
}

/** What the form on the workbench takes. */
const longestTitle = 80

export function valuesOf({ title, leadId, supportIds, obligation }: Task): Values {
  return { title, leadId, supportIds, obligation }
}

export function isProblem(read: Partial<Values> | CellProblem): read is CellProblem {
  return 'problem' in read
}

/** One reader for each field. */
export const cellReaders: Readonly<Record<EditableField, (edit: Edit) => Partial<Values> | CellProblem>> = {
  title: readTitle,
  lead: readLead,
  support: readSupport,
  obligation: readObligation,
}

function readTitle({ words, isDraft }: Edit): Partial<Values> | CellProblem {
  if (!isDraft) return { problem: 'title-fixed', words }
  if (words === '') return { problem: 'title-missing', words }
  return words.length > longestTitle ? { problem: 'title-long', words } : { title: words }
}

function readLead(edit: Edit): Partial<Values> | CellProblem {
  const { words, isDraft } = edit
  const names = namesIn(edit)
  if (names.length > 1) return { problem: 'lead-two', words }
  if (names.length === 0) return isDraft ? { leadId: null } : { problem: 'lead-missing', words }
  const ids = idsOf(names, edit)
  return Array.isArray(ids) ? { leadId: ids[0] ?? null } : ids
}

function readSupport(edit: Edit): Partial<Values> | CellProblem {
  const ids = idsOf(namesIn(edit), edit)
  return Array.isArray(ids) ? { supportIds: ids } : ids
}

function readObligation(edit: Edit): Partial<Values> | CellProblem {
  const { words, task, isDraft } = edit
  if (words === '') return isDraft ? { obligation: null } : { problem: 'obligation-missing', words }
  const read = edit.readObligation(words)
  if (typeof read === 'string') return { problem: read, words }
  return { obligation: { ...read, phrase: task.obligation?.phrase ?? '' } }
}

/** Names parted by 、 or the like; a division may have such a mark in its own name. */
function namesIn({ words, divisions }: Edit): string[] {
  if (divisions.some(({ name }) => name === words)) return [words]
  const names = words.split(/[、，,;；/\n]/).map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}

/** A division that is no longer active keeps what it has and gets nothing new. */
function idsOf(names: readonly string[], { divisions, task }: Edit): string[] | CellProblem {
  const ids: string[] = []
  for (const name of names) {
    const division = divisions.find((one) => one.name === name)
    if (!division) return { problem: 'division-unknown', words: name }
    const isOwn = task.leadId === division.id || task.supportIds.includes(division.id)
    if (!division.active && !isOwn) return { problem: 'division-retired', words: name }
    ids.push(division.id)
  }
  return ids
}
