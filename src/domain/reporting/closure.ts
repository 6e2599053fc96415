/** Closure (归档): the year is over, and nothing of the plan changes any more. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { requireIssued } from '../gate.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { statusOf } from '../status.ts'

/**
 * Unfinished work does not keep a plan open, for it is told in the summary; unanswered submissions do.
 *
 * @throws Refusal plan-not-issued, plan-unfinished with the count of submissions that wait for the office
 */
export function closePlan(plan: Plan, act: Act): Change<Plan> {
  requireIssued(plan)
  const count = waiting(plan)
  if (count > 0) throw new Refusal('plan-unfinished', { count })
  return {
    next: { ...plan, status: 'closed', closedOn: act.on },
    did: { action: 'plan.closed', subject: String(plan.year) },
  }
}

function waiting({ tasks }: Plan): number {
  return tasks.flatMap(({ occurrences }) => occurrences).filter((one) => statusOf(one) === 'submitted').length
}
