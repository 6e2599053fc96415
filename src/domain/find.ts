/** Finding a task or an occurrence in a plan, and putting a changed one in its place. */
import type { Occurrence } from './occurrence.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'
import type { Task } from './task.ts'

/** Names one occurrence of a plan. */
export interface OccurrenceName {
  /** of the task */
  readonly code: string
  /** of the occurrence in its task */
  readonly key: string
}

/** How history names it: 3.2-1/2021-Q3. */
export function subjectOf({ code, key }: OccurrenceName): string {
  return `${code}/${key}`
}

/** @throws Refusal task-missing */
export function taskOf(plan: Plan, code: string): Task {
  const task = plan.tasks.find((one) => one.code === code)
  if (!task) throw new Refusal('task-missing', { code })
  return task
}

/** @throws Refusal occurrence-missing */
export function occurrenceOf(task: Task, key: string): Occurrence {
  const occurrence = task.occurrences.find((one) => one.key === key)
  if (!occurrence) throw new Refusal('occurrence-missing', { code: task.code, key })
  return occurrence
}

/** @throws Refusal task-missing, occurrence-missing */
export function occurrenceIn(plan: Plan, { code, key }: OccurrenceName): Occurrence {
  return occurrenceOf(taskOf(plan, code), key)
}

/** A rule that gives back the record it was given has changed nothing, and the plan stays the same record too. */
export function changeTask(plan: Plan, code: string, rule: (task: Task) => Task): Plan {
  const before = taskOf(plan, code)
  const after = rule(before)
  if (after === before) return plan
  return { ...plan, tasks: plan.tasks.map((task) => (task === before ? after : task)) }
}

/** As `changeTask`, for one occurrence of a task. */
export function changeOccurrence(
  plan: Plan,
  { code, key }: OccurrenceName,
  rule: (occurrence: Occurrence) => Occurrence,
): Plan {
  return changeTask(plan, code, (task) => {
    const before = occurrenceOf(task, key)
    const after = rule(before)
    if (after === before) return task
    return { ...task, occurrences: task.occurrences.map((one) => (one === before ? after : one)) }
  })
}
