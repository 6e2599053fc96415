/** Pace (序时进度): of work that is asked for a number of times in a period, how much there ought to be by now. */
import type { Occurrence } from '../occurrence.ts'
import type { Task } from '../task.ts'
import { daysBetween } from '../time/day.ts'

export interface Pace {
  readonly done: number
  readonly target: number
  /** of the target, for the share of the period that has passed; whole times */
  readonly expected: number
  readonly behind: boolean
}

/**
 * Null where nothing has to be counted: all but periodic work of at least two times.
 *
 * @param today counts as passed, as does the whole period once it is over
 * @example paceOf(fourTimesAYear, occurrence, '2021-09-15') // two of four done is on pace: 4 × 258 ÷ 365 is 2.8
 */
export function paceOf({ obligation }: Task, occurrence: Occurrence, today: string): Pace | null {
  if (obligation?.kind !== 'periodic' || obligation.atLeast < 2) return null
  const { startsOn, dueOn } = occurrence
  const target = obligation.atLeast
  const whole = daysBetween(startsOn, dueOn) + 1
  const passed = Math.min(whole, Math.max(0, daysBetween(startsOn, today) + 1))
  const expected = Math.floor((target * passed) / whole)
  const done = doneOf(occurrence)
  return { done, target, expected, behind: done < expected }
}

/** How many times it was done, as last reported. */
export function doneOf({ progress }: Occurrence): number {
  return progress.findLast(({ done }) => done !== undefined)?.done ?? 0
}
