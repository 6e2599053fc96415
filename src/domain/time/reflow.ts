/** Re-flow: a changed calendar counts the open clocks of events anew. */

import type { Change } from '../entry.ts'
import { changeOccurrence, subjectOf } from '../find.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { isOpen } from '../status.ts'
import type { Task } from '../task.ts'
import type { Calendar } from './calendar.ts'
import type { Due } from './due.ts'
import { countedDueOf } from './explanation.ts'

export interface Move {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly due: Due
}

export interface Calendars {
  readonly before: Calendar
  readonly after: Calendar
}

/**
 * The occurrences that a changed calendar moves, in the order of the plan.
 *
 * Only what is open moves, and only if the calendar before is what set its date: a date of another origin, such
 * as an obligation that was changed meanwhile, stays.
 */
export function movesOf(plan: Plan, calendars: Calendars): Move[] {
  if (plan.status !== 'issued') return []
  return plan.tasks.flatMap((task) =>
    task.occurrences.flatMap((occurrence) => {
      const counted = countedAnew(task, occurrence, calendars)
      return counted ? [{ task, occurrence, due: counted }] : []
    }),
  )
}

/** Moves what the changed calendar moves; a plan that nothing moves in stays the same record. */
export function reflow(plan: Plan, calendars: Calendars): Change<Plan> {
  const moves = movesOf(plan, calendars)
  const next = moves.reduce(
    (changed, { task, occurrence, due: { dueOn } }) =>
      changeOccurrence(changed, { code: task.code, key: occurrence.key }, (one) => ({ ...one, dueOn })),
    plan,
  )
  return { next, did: { action: 'plan.reflowed', subject: String(plan.year), after: describe(moves) } }
}

function countedAnew(task: Task, occurrence: Occurrence, { before, after }: Calendars): Due | null {
  if (!isOpen(occurrence)) return null
  if (countedDueOf(task, occurrence, before)?.dueOn !== occurrence.dueOn) return null
  const counted = countedDueOf(task, occurrence, after)
  return counted?.dueOn === occurrence.dueOn ? null : counted
}

/** 2.1-1/e1 2027-01-15→2027-01-18. */
function describe(moves: readonly Move[]): string {
  return moves
    .map(({ task, occurrence, due: { dueOn } }) => {
      const subject = subjectOf({ code: task.code, key: occurrence.key })
      return `${subject} ${occurrence.dueOn}→${dueOn}`
    })
    .join(', ')
}
