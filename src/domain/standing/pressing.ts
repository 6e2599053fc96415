/** Whom there is something to press for (催办), when many tasks are gone through at once. */
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'
import { dayOf } from '../time/day.ts'
import { currentOf } from './current.ts'
import type { Moment } from './light.ts'
import { observeTask } from './observation.ts'

/** settled: nothing is open · submitted: it waits for the office itself */
export type Against = 'no-lead' | 'settled' | 'submitted' | 'nudged-today'

/** Why a task is not nudged among others; a person may still nudge it alone. */
export function againstNudge(plan: Plan, task: Task, moment: Moment): Against | null {
  if (task.leadId === null) return 'no-lead'
  const current = currentOf(observeTask(plan, task, moment))
  if (!current || current.light === 'done' || current.light === 'waived') return 'settled'
  if (current.status === 'submitted') return 'submitted'
  return task.nudges.some(({ at }) => dayOf(at) === moment.today) ? 'nudged-today' : null
}
