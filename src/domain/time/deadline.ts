/** Deadlines: the day in force, after what was granted, and whether it is past. */
import type { Occurrence } from '../occurrence.ts'
import { isOpen } from '../status.ts'
import { yearOf } from './day.ts'

export interface Deadline {
  readonly dueOn: string
  /** only for clocks that run in hours */
  readonly dueAt?: string
}

/**
 * The day by which an occurrence is judged: the last one granted (延期), or the one first set.
 *
 * A day granted ends with that day, for clocks that run in hours too. Should a changed calendar carry the first
 * day beyond a granted one, the later day holds: nobody loses time by having asked for more.
 */
export function deadlineOf({ dueOn, dueAt, extensions }: Occurrence): Deadline {
  const granted = extensions.findLast(({ answer }) => answer?.granted)
  if (granted && granted.dueOn > dueOn) return { dueOn: granted.dueOn }
  return { dueOn, ...(dueAt !== undefined && { dueAt }) }
}

/**
 * Whether a day and its instant come after the deadline.
 *
 * Where the day is the earliest end of something that stays open (征求意见不少于30日) there is no deadline, so
 * nothing is ever past it; nor while the clock stands still.
 */
export function isPast(occurrence: Occurrence, day: string, instant: string): boolean {
  if (occurrence.bound === 'earliest' || isPaused(occurrence)) return false
  const { dueOn, dueAt } = deadlineOf(occurrence)
  return dueAt === undefined ? day > dueOn : Date.parse(instant) > Date.parse(dueAt)
}

/** Whether something that has to stay open would be closed before its earliest end. That day itself is the last one. */
export function isTooEarly({ bound, dueOn, dueAt }: Occurrence, day: string, instant: string): boolean {
  if (bound !== 'earliest') return false
  return dueAt === undefined ? day < dueOn : Date.parse(instant) < Date.parse(dueAt)
}

/**
 * Whether the day in force may still move: counted from an event into a year whose holidays nobody knows yet. Days
 * that the document names, ends of periods and days that were granted stay.
 */
export function isEstimated(occurrence: Occurrence, isKnown: (year: number) => boolean): boolean {
  const { event, dueOn, dueAt } = occurrence
  const inDays = event !== undefined && dueAt === undefined
  return inDays && deadlineOf(occurrence).dueOn === dueOn && !isKnown(yearOf(dueOn))
}

/** Whether its clock stands still now (暂停). */
export function isPaused({ pauses }: Occurrence): boolean {
  return pauses?.at(-1)?.to === null
}

/** Whole minutes until a clock of hours runs out; null for all others, and where it has run out, stands still or is answered. */
export function minutesLeft(occurrence: Occurrence, now: string): number | null {
  const { dueAt } = deadlineOf(occurrence)
  if (dueAt === undefined || isPaused(occurrence) || !isOpen(occurrence)) return null
  const minutes = Math.floor((Date.parse(dueAt) - Date.parse(now)) / 60_000)
  return minutes < 0 ? null : minutes
}
