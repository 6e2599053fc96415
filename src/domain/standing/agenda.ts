/** What a plan asks of the office today: answers that are owed, and what is overdue without a word about it. */

import { fallenLinks, type Watch } from '../links/watch.ts'
import type { Plan } from '../plan.ts'
import { deadlineOf } from '../time/deadline.ts'
import { extensionQueue, verificationQueue } from './inbox.ts'
import type { Moment } from './light.ts'
import { type Observation, observe } from './observation.ts'

export interface Agenda {
  /** submissions that wait for an answer */
  readonly toVerify: number
  /** extensions asked for and not answered */
  readonly toAnswer: number
  /** overdue occurrences of tasks that nobody nudged since they fell due */
  readonly toNudge: number
  /** links in evidence that are dead or changed */
  readonly toLook: number
}

export function agendaOf(plan: Plan, watch: Watch, moment: Moment): Agenda {
  return {
    toVerify: verificationQueue(plan).length,
    toAnswer: extensionQueue(plan).length,
    toNudge: observe(plan, moment).filter(isUnspoken).length,
    toLook: fallenLinks(plan, watch).length,
  }
}

function isUnspoken({ task, occurrence, light, status }: Observation): boolean {
  if (light !== 'overdue' || status === 'submitted') return false
  const { dueOn } = deadlineOf(occurrence)
  return !task.nudges.some(({ at }) => at.slice(0, 10) >= dueOn)
}
