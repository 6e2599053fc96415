/** Splitting a task: some of its clauses become a task of their own. */
import { inReadingOrder, itemOfTask, titleFor, wordsOf } from '../document/clause.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { blankTask, requireDraft } from './draft.ts'
import { nextCode } from './task-editing.ts'

export interface SplitValues {
  readonly code: string
  /** those that move to the new task */
  readonly clauseIds: readonly string[]
}

/**
 * The new task stands right behind the old one, takes over its divisions and obligation as suggestions and waits
 * for acceptance.
 *
 * @throws Refusal plan-not-draft, task-missing, split-needs-clauses unless both sides keep some
 */
export function splitTask(plan: Plan, { code, clauseIds }: SplitValues): Change<Plan> {
  requireDraft(plan)
  const old = taskOf(plan, code)
  const moved = old.clauseIds.filter((id) => clauseIds.includes(id))
  const kept = old.clauseIds.filter((id) => !clauseIds.includes(id))
  if (moved.length === 0 || kept.length === 0) throw new Refusal('split-needs-clauses')
  const rest = withClauses(plan, old, kept)
  const part = { ...partOf(plan, old, moved), accepted: false }
  return {
    next: { ...plan, tasks: plan.tasks.flatMap((task) => (task === old ? [rest, part] : [task])) },
    did: { action: 'task.split', subject: code, before: old.title, after: part.code },
  }
}

function partOf(plan: Plan, old: Task, moved: readonly string[]): Task {
  const ids = inReadingOrder(plan.outline, moved)
  const blank = blankTask(nextCode(plan, itemOfTask(old.code)), titleFor(plan, ids[0] ?? ''), ids)
  const { leadId, supportIds, obligation, citations, responsible } = old
  return withClauses(plan, { ...blank, leadId, supportIds, obligation, citations, responsible }, ids)
}

/** A document is cited where its name stands. */
function withClauses(plan: Plan, task: Task, clauseIds: string[]): Task {
  const words = wordsOf(plan, clauseIds).join('')
  return { ...task, clauseIds, citations: task.citations.filter((citation) => words.includes(citation)) }
}
