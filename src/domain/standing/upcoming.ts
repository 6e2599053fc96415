/** What comes next for a division that has nothing to do now. */

import type { Plan } from '../plan.ts'
import { isOpen } from '../status.ts'
import type { Moment } from './light.ts'
import { type Observation, observe } from './observation.ts'

/** The open occurrence led by a division that begins next; of several, the one due first. */
export function nextOf(plans: readonly Plan[], divisionId: string, moment: Moment): Observation | undefined {
  const ahead = plans
    .filter(({ status }) => status === 'issued')
    .flatMap((plan) => observe(plan, moment))
    .filter(({ task, occurrence }) => task.leadId === divisionId && isOpen(occurrence))
    .filter(({ occurrence }) => occurrence.startsOn > moment.today)
  return ahead.sort(byStart)[0]
}

function byStart(one: Observation, other: Observation): number {
  return one.occurrence.startsOn.localeCompare(other.occurrence.startsOn) || one.days - other.days
}
