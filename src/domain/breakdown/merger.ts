/** Merging tasks of one item into the first of them, whose code and title stay. */
import { inReadingOrder, itemOfTask } from '../document/clause.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { requireDraft } from './draft.ts'

/**
 * The merged task has the first lead and obligation that any of them had; every other division supports.
 *
 * @throws Refusal plan-not-draft, tasks-needed for fewer than two, task-missing, merge-across-items
 */
export function mergeTasks(plan: Plan, codes: readonly string[]): Change<Plan> {
  requireDraft(plan)
  for (const code of codes) taskOf(plan, code)
  const tasks = plan.tasks.filter(({ code }) => codes.includes(code))
  const [first, ...others] = tasks
  if (first === undefined || others.length === 0) throw new Refusal('tasks-needed')
  const item = itemOfTask(first.code)
  if (others.some(({ code }) => itemOfTask(code) !== item)) throw new Refusal('merge-across-items')
  const merged = merge(plan, first, tasks)
  return {
    next: {
      ...plan,
      tasks: plan.tasks
        .filter((task) => !others.includes(task))
        .map((task) => (task === first ? merged : task)),
    },
    did: {
      action: 'task.merged',
      subject: first.code,
      before: others.map(({ code }) => code).join(' '),
      after: first.title,
    },
  }
}

function merge(plan: Plan, first: Task, tasks: readonly Task[]): Task {
  const leadId = tasks.find((task) => task.leadId !== null)?.leadId ?? null
  const divisions = tasks.flatMap((task) => [...(task.leadId ? [task.leadId] : []), ...task.supportIds])
  const ids = tasks.flatMap(({ clauseIds }) => clauseIds)
  return {
    ...first,
    clauseIds: inReadingOrder(plan.outline, ids),
    leadId,
    supportIds: unique(divisions).filter((id) => id !== leadId),
    obligation: tasks.find((task) => task.obligation !== null)?.obligation ?? null,
    accepted: tasks.every(({ accepted }) => accepted),
    citations: unique(tasks.flatMap(({ citations }) => citations)),
    responsible: tasks.flatMap(({ responsible }) => responsible),
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
