/** Issuance (下达): the breakdown is complete, and the divisions begin to work by it. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { schedule } from '../time/schedule.ts'
import { isComplete, missing } from './coverage.ts'
import { requireDraft } from './draft.ts'

/**
 * From the day of issue every task has its occurrences.
 *
 * @throws Refusal plan-not-draft; plan-incomplete while a clause is open or a task is unaccepted, without lead
 *   division or without obligation
 */
export function issuePlan(plan: Plan, act: Act): Change<Plan> {
  requireDraft(plan)
  if (!isComplete(missing(plan))) throw new Refusal('plan-incomplete')
  const tasks = plan.tasks.map((task) => ({
    ...task,
    occurrences: task.obligation ? schedule(task.obligation, plan.year, act.on) : [],
  }))
  return {
    next: { ...plan, status: 'issued', issuedOn: act.on, tasks },
    did: { action: 'plan.issued', subject: String(plan.year), after: plan.title },
  }
}
