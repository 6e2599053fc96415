/** What waits for the head of a division. */
import type { Confirmation, Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { pendingConfirmation } from '../reporting/confirmation.ts'
import type { Task } from '../task.ts'

export interface Confirming {
  readonly plan: Plan
  readonly task: Task
  readonly occurrence: Occurrence
  readonly confirmation: Confirmation
}

/** In all issued plans, first asked first. */
export function confirmingQueue(plans: readonly Plan[], divisionId: string): Confirming[] {
  return plans
    .filter(({ status }) => status === 'issued')
    .flatMap((plan) => plan.tasks.map((task) => ({ plan, task })))
    .filter(({ task }) => task.leadId === divisionId)
    .flatMap(({ plan, task }) => task.occurrences.flatMap((occurrence) => waitingIn(plan, task, occurrence)))
    .sort((one, other) => Date.parse(one.confirmation.at) - Date.parse(other.confirmation.at))
}

function waitingIn(plan: Plan, task: Task, occurrence: Occurrence): Confirming[] {
  const confirmation = pendingConfirmation(occurrence)
  return confirmation ? [{ plan, task, occurrence, confirmation }] : []
}
