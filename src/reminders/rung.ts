/** On which rung of the ladder an open occurrence stands on a working day, and why. */

import type { Occurrence } from '../domain/occurrence.ts'
import type { Ladder } from '../domain/office/ladder.ts'
import type { Cause, Rung } from '../domain/office/message.ts'
import type { Observation } from '../domain/standing/observation.ts'
import { isOpen } from '../domain/status.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { addDays, dayOf, daysBetween } from '../domain/time/day.ts'
import { deadlineOf, isPaused } from '../domain/time/deadline.ts'

export interface Footing {
  readonly rung: Rung
  readonly cause: Cause
  /** the instant from which this holds anew, such as that of another return; '' if it only follows from the date */
  readonly since: string
}

interface Day {
  readonly today: string
  readonly calendar: Calendar
  readonly ladder: Ladder
}

/** null while there is nothing to say, while the clock stands still, and from the submission or a waiver on; an earliest end is no deadline. */
export function footingOf(observation: Observation, day: Day): Footing | null {
  const { light, occurrence } = observation
  if (!isOpen(occurrence) || isPaused(occurrence)) return null
  const chased = chasedFootingOf(observation, day)
  if (chased) return chased
  const returnedAt = returnOf(occurrence)
  if (returnedAt) return { rung: 'remind', cause: 'returned', since: returnedAt }
  const isLate = light === 'overdue' || light === 'missed'
  return isLate || occurrence.bound === 'earliest' ? null : comingFootingOf(deadlineOf(occurrence).dueOn, day)
}

/** A missed period of standing work is asked about, but has no end for which the leader could be called. */
function chasedFootingOf({ light, occurrence }: Observation, { today, ladder }: Day): Footing | null {
  const late = daysBetween(answerDay(occurrence, ladder), today)
  if (late < ladder.nudgeDays) return null
  if (light === 'missed') return { rung: 'nudge', cause: 'missed', since: '' }
  if (light !== 'overdue') return null
  return { rung: late >= ladder.superviseDays ? 'supervise' : 'nudge', cause: 'overdue', since: '' }
}

/**
 * The day from which the ladder counts: the day in force, or for what was sent back the end of as many days as a
 * reminder gives. Nobody is chased for the time in which the office had the report.
 */
function answerDay(occurrence: Occurrence, { remindDays }: Ladder): string {
  const { dueOn } = deadlineOf(occurrence)
  const returnedAt = returnOf(occurrence)
  const again = returnedAt ? addDays(dayOf(returnedAt), remindDays) : dueOn
  return daysBetween(again, dueOn) > 0 ? dueOn : again
}

function returnOf({ verifications }: Occurrence): string | undefined {
  return verifications.at(-1)?.at
}

/** Early enough: a reminder that would fall on a rest day comes on the working day before. */
function comingFootingOf(dueOn: string, { today, calendar, ladder }: Day): Footing | null {
  const next = workdayAfter(today, calendar)
  if (next > dueOn) return { rung: 'remind', cause: 'last', since: '' }
  if (daysBetween(next, dueOn) < ladder.remindDays) return { rung: 'remind', cause: 'soon', since: '' }
  return null
}

function workdayAfter(day: string, calendar: Calendar): string {
  const next = addDays(day, 1)
  return calendar.isWorkday(next) ? next : workdayAfter(next, calendar)
}
