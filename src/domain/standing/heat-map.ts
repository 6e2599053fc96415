/** The year at a glance (热力图): tasks down, months across, each occurrence in the month in which it is due. */

import { groupBy } from '../group.ts'
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'
import { yearOf } from '../time/day.ts'
import { deadlineOf } from '../time/deadline.ts'
import type { Moment } from './light.ts'
import { type Observation, observeTask } from './observation.ts'

export interface HeatRow {
  readonly task: Task
  /** January to December */
  readonly months: readonly (readonly Observation[])[]
  /** due after the plan's year */
  readonly later: readonly Observation[]
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** Every task in the order of the plan, those without occurrences too. By the day in force, not the first one. */
export function heatMap(plan: Plan, moment: Moment): HeatRow[] {
  return plan.tasks.map((task) => {
    const byMonth = groupBy(observeTask(plan, task, moment), (one) => monthOf(one, plan.year))
    return {
      task,
      months: months.map((month) => byMonth.get(month) ?? []),
      later: byMonth.get('later') ?? [],
    }
  })
}

/** What was due before the year began stands in its first month. */
function monthOf({ occurrence }: Observation, year: number): number | 'later' {
  const { dueOn } = deadlineOf(occurrence)
  if (yearOf(dueOn) > year) return 'later'
  return yearOf(dueOn) < year ? 1 : Number(dueOn.slice(5, 7))
}
