/** Corrections after issue: who does a task and when it falls due; its words stay as they were issued. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeTask, taskOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Obligation } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'
import { type Rescheduling, reschedule } from '../time/reschedule.ts'
import { refuseLeadThatSupports } from './assignment.ts'

export interface CorrectionValues {
  readonly code: string
  readonly obligation: Obligation
  readonly leadId: string
  readonly supportIds: readonly string[]
}

/**
 * What was reported stays as it was: a changed obligation replaces only what is ahead and untouched.
 *
 * @throws Refusal plan-not-issued, task-missing, lead-supports
 */
export function correctTask(plan: Plan, { code, ...values }: CorrectionValues, act: Act): Change<Plan> {
  requireIssued(plan)
  refuseLeadThatSupports(values.leadId, values.supportIds)
  const { obligation, leadId, supportIds } = values
  const occurrences = occurrencesOf(taskOf(plan, code), obligation, plan.year, act.on)
  return {
    next: changeTask(plan, code, (task) => ({
      ...task,
      obligation,
      leadId,
      supportIds: [...supportIds],
      occurrences,
    })),
    did: { action: 'task.edited', subject: code, after: [leadId, ...supportIds].join(' ') },
  }
}

/** What a correction would do to the occurrences of a task, to be seen before it is done. */
export function reschedulingOf(
  task: Task,
  obligation: Obligation,
  year: number,
  today: string,
): Rescheduling {
  if (JSON.stringify(obligation) !== JSON.stringify(task.obligation))
    return reschedule(task, obligation, year, today)
  return { stay: task.occurrences, go: [], come: [] }
}

function occurrencesOf(task: Task, obligation: Obligation, year: number, today: string): Occurrence[] {
  const { stay, go, come } = reschedulingOf(task, obligation, year, today)
  if (go.length + come.length === 0) return task.occurrences
  return [...stay, ...come].sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}
