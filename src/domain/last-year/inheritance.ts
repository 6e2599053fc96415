/** What the office decided last year for the clauses that a task comes from: offered, and taken over only by a person. */

import { requireDraft } from '../breakdown/draft.ts'
import { editTask } from '../breakdown/task-editing.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import type { Obligation } from '../obligation.ts'
import type { Division } from '../office/division.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { dayIn } from '../time/day.ts'
import { type ComparedClause, compareDocuments, type Fate } from './clauses.ts'

export interface Inheritance {
  readonly task: Task
  /** the task of the older plan */
  readonly from: Task
  readonly fate: Exclude<Fate, 'new'>
  /** what would be taken over: its divisions that are still active, and its obligation in the new year */
  readonly values: Pick<Task, 'leadId' | 'supportIds' | 'obligation'>
  /** in what that differs from the task as it is */
  readonly differs: readonly (keyof Inheritance['values'])[]
}

/** One for each task with a clause that last year's document had too, in their order. */
export function inheritances(plan: Plan, older: Plan, divisions: readonly Division[]): Inheritance[] {
  return plan.tasks.flatMap((task) => inheritanceOf(task, plan, older, divisions) ?? [])
}

/** The task of last year that speaks for most of the task's words. */
export function predecessorOf(task: Task, plan: Plan, older: Plan): Task | null {
  return holdersOf(knownClauses(task, plan, older), older)[0] ?? null
}

/** What its predecessor decided. */
export function inheritanceOf(
  task: Task,
  plan: Plan,
  older: Plan,
  divisions: readonly Division[],
): Inheritance | null {
  const from = predecessorOf(task, plan, older)
  if (!from) return null
  const known = knownClauses(task, plan, older)
  const isReworded = known.some(({ fate }) => fate === 'reworded') || known.length < task.clauseIds.length
  const values = valuesFrom(from, plan, older, task, divisions)
  return {
    task,
    from,
    fate: isReworded ? 'reworded' : 'unchanged',
    values,
    differs: differences(task, values),
  }
}

/** Those of its clauses that last year's document had too. */
function knownClauses(task: Task, plan: Plan, older: Plan): ComparedClause[] {
  const { clauses } = compareDocuments(plan, older)
  return clauses.filter(({ clause, before }) => before && task.clauseIds.includes(clause.id))
}

/** The older tasks that hold the old wording of some clauses, the one with most of it first. */
function holdersOf(known: readonly ComparedClause[], older: Plan): Task[] {
  const lengths = new Map<Task, number>()
  for (const { before } of known) {
    const holder = older.tasks.find(({ clauseIds }) => clauseIds.includes(before?.clause.id ?? ''))
    if (holder) lengths.set(holder, (lengths.get(holder) ?? 0) + (before?.words.length ?? 0))
  }
  return [...lengths].sort(([, one], [, other]) => other - one).map(([task]) => task)
}

function valuesFrom(
  from: Task,
  plan: Plan,
  older: Plan,
  task: Task,
  divisions: readonly Division[],
): Inheritance['values'] {
  const isActive = (id: string): boolean => divisions.some((one) => one.id === id && one.active)
  const obligation = from.obligation && inYear(from.obligation, plan.year - older.year)
  const leadId = from.leadId !== null && isActive(from.leadId) ? from.leadId : task.leadId
  return {
    leadId,
    supportIds: from.supportIds.filter((id) => isActive(id) && id !== leadId),
    obligation: obligation && { ...obligation, phrase: task.obligation?.phrase ?? '' },
  }
}

/** A date moves on by so many years; 29 February becomes the 28th where there is none. */
export function inYear(obligation: Obligation, years: number): Obligation {
  if (obligation.kind !== 'once') return obligation
  const [year = 0, month = 0, day = 0] = obligation.dueOn.split('-').map(Number)
  return { ...obligation, dueOn: dayIn(year + years, month, day) }
}

function differences(task: Task, values: Inheritance['values']): Inheritance['differs'] {
  const keys = ['leadId', 'supportIds', 'obligation'] as const
  return keys.filter((key) => JSON.stringify(task[key]) !== JSON.stringify(values[key]))
}

/**
 * Takes over what last year decided for each of the tasks; that accepts them.
 *
 * @throws Refusal plan-not-draft, tasks-needed, task-missing
 */
export function takeOver(
  plan: Plan,
  older: Plan,
  codes: readonly string[],
  divisions: readonly Division[],
): Change<Plan> {
  requireDraft(plan)
  if (codes.length === 0) throw new Refusal('tasks-needed')
  const next = codes.reduce((changed, code) => {
    const task = taskOf(changed, code)
    const inheritance = inheritanceOf(task, changed, older, divisions)
    if (!inheritance || inheritance.differs.length === 0) return changed
    const { title, clauseIds } = task
    return editTask(changed, { code, title, clauseIds, ...inheritance.values }).next
  }, plan)
  return { next, did: { action: 'task.inherited', subject: codes.join(' '), after: String(older.year) } }
}
