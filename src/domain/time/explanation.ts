/** How the due day of an event was counted, as long as the count still gives that day. */

import type { Occurrence } from '../occurrence.ts'
import type { Task } from '../task.ts'
import type { Calendar } from './calendar.ts'
import { type Due, due } from './due.ts'

/** Null where no event set the day, or something else did since, such as an obligation that was changed. */
export function explanationOf({ obligation }: Task, occurrence: Occurrence, calendar: Calendar): Due | null {
  if (obligation?.kind !== 'onEvent' || !occurrence.event) return null
  const counted = due(obligation.within, occurrence.event.startedAt, calendar)
  return counted.dueOn === occurrence.dueOn ? counted : null
}
