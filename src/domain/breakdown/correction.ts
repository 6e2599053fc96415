/** Corrections after issue: who does a task and when it falls due; its words stay as they were issued. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeTask, taskOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Obligation } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'
import { reschedule } from '../time/reschedule.ts'
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

function occurrencesOf(task: Task, obligation: Obligation, year: number, today: string): Occurrence[] {
  if (JSON.stringify(obligation) === JSON.stringify(task.obligation)) return task.occurrences
  const { stay, come } = reschedule(task, obligation, year, today)
  return [...stay, ...come].sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}
