/** Acceptance: a person takes over tasks that the reader proposed. */

import type { Change } from '../entry.ts'
import { changeTask, taskOf } from '../find.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { requireDraft } from './draft.ts'

/** @throws Refusal plan-not-draft, tasks-needed, task-missing */
export function acceptTasks(plan: Plan, codes: readonly string[]): Change<Plan> {
  requireDraft(plan)
  if (codes.length === 0) throw new Refusal('tasks-needed')
  const next = codes.reduce(acceptTask, plan)
  return { next, did: { action: 'task.accepted', subject: codes.join(' ') } }
}

function acceptTask(plan: Plan, code: string): Plan {
  if (taskOf(plan, code).accepted) return plan
  return changeTask(plan, code, (task) => ({ ...task, accepted: true }))
}
