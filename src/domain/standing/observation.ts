/** Observations: the occurrences of a plan as they stand at one moment. Figures and lists start from these. */

import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { type Status, statusOf } from '../status.ts'
import type { Task } from '../task.ts'
import { addDays, daysBetween, instantOf, isAfter } from '../time/day.ts'
import { deadlineOf, isPaused } from '../time/deadline.ts'
import { isSubmittedInTime, type Light, lightOf, type Moment, type Viewpoint } from './light.ts'

export interface Observation {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly status: Status
  readonly light: Light
  /** calendar days from today to the due day in force; negative once it is past */
  readonly days: number
  /**
   * its due day has come (for hours: its instant is past), or it is verified before that: the whole of both rates. Never what was waived, and what
   * only has an earliest end not before it is verified
   */
  readonly isDue: boolean
  /** a submission stands, waiting or accepted, that was made in time */
  readonly inTime: boolean
}

/** Every occurrence, in the order of tasks and of their occurrences. */
export function observe(plan: Plan, moment: Moment): Observation[] {
  return plan.tasks.flatMap((task) => observeTask(plan, task, moment))
}

/** The occurrences of one task of the plan. */
export function observeTask(plan: Plan, task: Task, moment: Moment): Observation[] {
  const standing = task.obligation?.kind === 'standing'
  const view = { ...momentOf(plan, moment), soonDays: plan.soonDays, standing }
  return task.occurrences.map((occurrence) => observed(task, occurrence, view))
}

/** A closed plan stays as it stood at the end of the day on which it was closed. */
function momentOf({ closedOn }: Plan, moment: Moment): Moment {
  if (closedOn === null || closedOn >= moment.today) return moment
  return { today: closedOn, now: instantOf(addDays(closedOn, 1)) }
}

function observed(
  task: Task,
  occurrence: Occurrence,
  view: Viewpoint & { readonly standing: boolean },
): Observation {
  const status = statusOf(occurrence)
  const days = daysBetween(view.today, deadlineOf(occurrence).dueOn)
  return {
    task,
    occurrence,
    status,
    light: lightOf(occurrence, view),
    days,
    isDue: status === 'verified' || (status !== 'waived' && hasCome(occurrence, view)),
    inTime: isSubmittedInTime(occurrence),
  }
}

function hasCome(occurrence: Occurrence, { today, now }: Moment): boolean {
  const { dueOn, dueAt } = deadlineOf(occurrence)
  if (occurrence.bound === 'earliest' || isPaused(occurrence)) return false
  return dueAt === undefined ? dueOn <= today : isAfter(now, dueAt)
}
