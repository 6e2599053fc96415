/** What became of what a division handed in. */

import type { Plan } from '../plan.ts'
import type { Status } from '../status.ts'
import { dayOf, daysBetween } from '../time/day.ts'
import type { Moment } from './light.ts'
import { type Observation, observe } from './observation.ts'

export interface Outcome extends Observation {
  /** the plan's year */
  readonly year: number
  /** the instant at which it was submitted or verified */
  readonly at: string
}

/** how long a verified occurrence is still news, in days */
const newsDays = 30

/** Submissions of a division that wait for the office, latest first. */
export function waitingOf(plans: readonly Plan[], divisionId: string, moment: Moment): Outcome[] {
  return outcomesOf(plans, divisionId, moment, 'submitted')
}

/** What of a division was verified in the last 30 days, latest first. */
export function recentlyVerifiedOf(plans: readonly Plan[], divisionId: string, moment: Moment): Outcome[] {
  return outcomesOf(plans, divisionId, moment, 'verified').filter(
    ({ at }) => daysBetween(dayOf(at), moment.today) <= newsDays,
  )
}

function outcomesOf(plans: readonly Plan[], divisionId: string, moment: Moment, status: Status): Outcome[] {
  return plans
    .filter((plan) => plan.status === 'issued')
    .flatMap((plan) => observe(plan, moment).map((one) => ({ ...one, year: plan.year, at: instantOf(one) })))
    .filter((one) => one.status === status && one.task.leadId === divisionId)
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
}

function instantOf({ status, occurrence }: Observation): string {
  const { submissions, verifications } = occurrence
  const last = status === 'verified' ? verifications.at(-1) : submissions.at(-1)
  return last?.at ?? ''
}
