/** Lights (亮灯): what a status and a date mean at a moment. Computed whenever asked, never stored. */

import type { Occurrence } from '../occurrence.ts'
import { standingSubmission, statusOf } from '../status.ts'
import type { Task } from '../task.ts'
import { dayOf, daysBetween } from '../time/day.ts'
import { deadlineOf, isPast, isPaused } from '../time/deadline.ts'

/** In the order in which they ask for attention, when several stand together. */
export const lights = ['waived', 'done', 'missed', 'normal', 'soon', 'overdue'] as const
export type Light = (typeof lights)[number]

export interface Moment {
  /** the day in Shanghai, YYYY-MM-DD */
  readonly today: string
  /** the instant, for clocks that run in hours */
  readonly now: string
}

export interface Viewpoint extends Moment {
  /** the plan's days of warning before a due day */
  readonly soonDays: number
}

/**
 * The light of one occurrence.
 *
 * - waived (不适用): the office took it out; neither done nor late.
 * - done (已销号): verified.
 * - overdue (逾期): not submitted from the day after the due day on (for hours: from the instant on), or submitted
 *   late and not yet verified. What was submitted in time never turns overdue while it waits for the office.
 * - missed (缺报): the same for standing work (持续推进), which has no end to be overdue for.
 * - soon (临期): not submitted, from `soonDays` before the due day through that day. What only has an earliest end
 *   never is, nor overdue; nor is anything while its clock stands still.
 * - normal (正常): everything else.
 */
export function lightOf(occurrence: Occurrence, view: Viewpoint & { readonly standing: boolean }): Light {
  const status = statusOf(occurrence)
  if (status === 'waived') return 'waived'
  if (status === 'verified') return 'done'
  if (isLate(occurrence, view)) return view.standing ? 'missed' : 'overdue'
  if (status === 'submitted' || occurrence.bound === 'earliest' || isPaused(occurrence)) return 'normal'
  return daysBetween(view.today, deadlineOf(occurrence).dueOn) <= view.soonDays ? 'soon' : 'normal'
}

/** The light of each of a task's occurrences, in their order. */
export function lightsOf(task: Task, viewpoint: Viewpoint): Light[] {
  const view = { ...viewpoint, standing: task.obligation?.kind === 'standing' }
  return task.occurrences.map((occurrence) => lightOf(occurrence, view))
}

/**
 * The light of a whole task: the one among its occurrences that asks for attention most. Periods that standing
 * work missed are counted but do not colour the task while later ones are open. A task that has no occurrences
 * yet, such as one whose event has not happened, is normal.
 */
export function taskLight(task: Task, view: Viewpoint): Light {
  return foremost(lightsOf(task, view))
}

/** The light that asks for attention most; normal if there is none. */
export function foremost(given: readonly Light[]): Light {
  return lights.findLast((light) => given.includes(light)) ?? 'normal'
}

/** Whole calendar days past the due day, up to the day of the submission that stands, else to today; 0 if in time. */
export function overdueDays(occurrence: Occurrence, { today }: Pick<Moment, 'today'>): number {
  if (occurrence.waiver || occurrence.bound === 'earliest' || isPaused(occurrence)) return 0
  const submission = standingSubmission(occurrence)
  const judgedOn = submission ? dayOf(submission.at) : today
  return Math.max(0, daysBetween(deadlineOf(occurrence).dueOn, judgedOn))
}

/** Whether a submission stands that was made by the due day, or by the instant for hours. */
export function isSubmittedInTime(occurrence: Occurrence): boolean {
  const submission = standingSubmission(occurrence)
  return submission !== undefined && !isPast(occurrence, dayOf(submission.at), submission.at)
}

function isLate(occurrence: Occurrence, { today, now }: Moment): boolean {
  if (standingSubmission(occurrence)) return !isSubmittedInTime(occurrence)
  return isPast(occurrence, today, now)
}
