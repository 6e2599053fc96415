/** What a changed obligation does to the occurrences that a task already has. */
import type { Obligation } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Task } from '../task.ts'
import { schedule } from './schedule.ts'

export interface Rescheduling {
  readonly stay: readonly Occurrence[]
  readonly go: readonly Occurrence[]
  readonly come: readonly Occurrence[]
}

/**
 * Only what is ahead and untouched gives way: what was reported, what fell due and every recorded event stay
 * as they are. Stay and come together, by due day, are the task's occurrences from then on.
 *
 * @param obligation the new one
 * @param year the plan's year
 * @param today new periodic work due before today is not asked for; a new single date is, whatever it is
 */
export function reschedule(task: Task, obligation: Obligation, year: number, today: string): Rescheduling {
  const planned = schedule(obligation, year, today).filter(
    ({ dueOn }) => obligation.kind === 'once' || dueOn >= today,
  )
  const go = task.occurrences.filter(
    (occurrence) =>
      isUntouched(occurrence) && occurrence.dueOn >= today && !planned.some(isSameAs(occurrence)),
  )
  const stay = task.occurrences.filter((occurrence) => !go.includes(occurrence))
  const taken = new Set(stay.map(({ key }) => key))
  return { stay, go, come: planned.filter(({ key }) => !taken.has(key)) }
}

/** Nothing was reported, proved or recorded on it. */
function isUntouched({ event, waiver, ...written }: Occurrence): boolean {
  const { progress, evidence, submissions, verifications, extensions } = written
  const said = [progress, evidence, submissions, verifications, extensions]
  return !event && !waiver && said.every(({ length }) => length === 0)
}

function isSameAs(occurrence: Occurrence): (other: Occurrence) => boolean {
  return ({ key, dueOn }) => key === occurrence.key && dueOn === occurrence.dueOn
}
