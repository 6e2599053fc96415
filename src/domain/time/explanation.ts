/** How the due day of an occurrence came about: counted from its event, named by the document, or the end of a period. */

import type { Obligation } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Task } from '../task.ts'
import type { Calendar } from './calendar.ts'
import { dayOf, isAfter } from './day.ts'
import { deadlineOf } from './deadline.ts'
import { type Due, due } from './due.ts'
import type { Pause } from './pause.ts'
import type { Step } from './step.ts'

type Explained = Pick<Task, 'obligation'>

/**
 * The way to the day in force, a later one that was granted included. Null where something else set the day since,
 * such as an obligation that was changed.
 */
export function explanationOf(task: Explained, occurrence: Occurrence, calendar: Calendar): Due | null {
  const first = firstDueOf(task, occurrence, calendar)
  if (first?.dueOn !== occurrence.dueOn) return null
  const { dueOn } = deadlineOf(occurrence)
  if (dueOn === occurrence.dueOn) return first
  return { ...first, dueOn, steps: [...first.steps, ...grantedSteps(occurrence)] }
}

/** As it was first set, before anything was granted. */
export function firstDueOf(
  { obligation }: Explained,
  occurrence: Occurrence,
  calendar: Calendar,
): Due | null {
  if (occurrence.event) return countedDueOf({ obligation }, occurrence, calendar)
  if (!obligation || obligation.kind === 'onEvent') return null
  return { dueOn: occurrence.dueOn, estimated: false, steps: [plainStep(obligation, occurrence)] }
}

/** Counted from the event, or from what started its clock anew, without the time that the clock stood still. */
export function countedDueOf(
  { obligation }: Explained,
  occurrence: Occurrence,
  calendar: Calendar,
): Due | null {
  const { event, restarts = [] } = occurrence
  if (obligation?.kind !== 'onEvent' || !event) return null
  const restart = restarts.at(-1)
  const start = restart?.startedAt ?? event.startedAt
  const counted = due(obligation.within, start, calendar, pausesSince(start, occurrence))
  if (!restart) return counted
  const again: Step = {
    kind: 'restarted',
    name: restart.reason,
    from: dayOf(event.startedAt),
    to: dayOf(start),
  }
  return { ...counted, steps: [again, ...counted.steps] }
}

/** Pauses that have ended, as far as they lie behind the start of the clock. */
export function pausesSince(start: string, { pauses = [] }: Occurrence): Pause[] {
  return pauses.flatMap(({ reason, from, to }) =>
    to !== null && isAfter(to, start) ? [{ name: reason, from: later(from, start), to }] : [],
  )
}

function later(moment: string, other: string): string {
  return isAfter(moment, other) ? moment : other
}

/** Days that the document names, and ends of periods, need no arithmetic and are not moved by rest days. */
function plainStep(obligation: Exclude<Obligation, { kind: 'onEvent' }>, { key, dueOn }: Occurrence): Step {
  if (obligation.kind === 'once')
    return { kind: 'named', day: dueOn, by: obligation.phrase ? 'document' : 'office' }
  const fixed = obligation.kind === 'periodic' && obligation.dueDay !== undefined
  return { kind: 'period', key, day: dueOn, rule: fixed ? 'fixed-day' : 'last-day' }
}

function grantedSteps({ dueOn, extensions }: Occurrence): Step[] {
  const granted = extensions.findLast(({ answer }) => answer?.granted)
  if (!granted?.answer) return []
  return [{ kind: 'granted', from: dueOn, to: granted.dueOn, day: dayOf(granted.answer.at) }]
}
