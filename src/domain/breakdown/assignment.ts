/** Assignment (分工): who leads a task and who supports, for one task or many at once. */
import type { Change } from '../entry.ts'
import { changeTask } from '../find.ts'
import { requireNotClosed } from '../gate.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'

export interface AssignmentValues {
  readonly codes: readonly string[]
  /** null leaves every task its lead */
  readonly leadId: string | null
  /** null leaves every task its supports, but for a division that now leads it */
  readonly supportIds: readonly string[] | null
}

/**
 * Assigning a proposal accepts it. Divisions may change for as long as the plan is not closed.
 *
 * @throws Refusal tasks-needed, division-needed when neither lead nor supports are given, lead-supports,
 *   task-missing, plan-not-issued once the plan is closed
 */
export function assignTasks(plan: Plan, { codes, leadId, supportIds }: AssignmentValues): Change<Plan> {
  requireNotClosed(plan)
  if (codes.length === 0) throw new Refusal('tasks-needed')
  if (leadId === null && supportIds === null) throw new Refusal('division-needed')
  if (leadId !== null) refuseLeadThatSupports(leadId, supportIds ?? [])
  const assigned = (task: Task): Task => assign(task, leadId, supportIds)
  return {
    next: codes.reduce((changed, code) => changeTask(changed, code, assigned), plan),
    did: {
      action: 'task.assigned',
      subject: codes.join(' '),
      after: [leadId, ...(supportIds ?? [])].filter(Boolean).join(' '),
    },
  }
}

/** 同一处室不能既牵头又配合. @throws Refusal lead-supports */
export function refuseLeadThatSupports(leadId: string | null, supportIds: readonly string[]): void {
  if (leadId !== null && supportIds.includes(leadId)) throw new Refusal('lead-supports')
}

function assign(task: Task, givenLead: string | null, givenSupports: readonly string[] | null): Task {
  const leadId = givenLead ?? task.leadId
  const supportIds = (givenSupports ?? task.supportIds).filter((id) => id !== leadId)
  return { ...task, leadId, supportIds, accepted: true }
}
