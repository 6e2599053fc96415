/** Observations: the occurrences of a plan as they stand at one moment. Figures and lists start from these. */
import { daysBetween } from './day.ts'
import { isSubmittedInTime, type Light, lightOf, type Moment } from './light.ts'
import type { Occurrence } from './occurrence.ts'
import type { Plan } from './plan.ts'
import { type Status, statusOf } from './status.ts'
import type { Task } from './task.ts'

export interface Observation {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly status: Status
  readonly light: Light
  /** calendar days from today to the due day; negative once it is past */
  readonly days: number
  /** a submission stands, waiting or accepted, that was made in time */
  readonly inTime: boolean
}

/** Every occurrence, in the order of tasks and of their occurrences. */
export function observe(plan: Plan, moment: Moment): Observation[] {
  return plan.tasks.flatMap((task) => {
    const standing = task.obligation?.kind === 'standing'
    const view = { ...moment, soonDays: plan.soonDays, standing }
    return task.occurrences.map((occurrence) => ({
      task,
      occurrence,
      status: statusOf(occurrence),
      light: lightOf(occurrence, view),
      days: daysBetween(moment.today, occurrence.dueOn),
      inTime: isSubmittedInTime(occurrence),
    }))
  })
}
