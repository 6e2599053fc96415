/** Ledgers (台账): the events of a task, each with its clock, and what they come to. */

import type { Unit } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { isOpen, standingSubmission } from '../status.ts'
import type { Task } from '../task.ts'
import type { Calendar } from '../time/calendar.ts'
import { addDays, dayOf, daysBetween } from '../time/day.ts'
import { deadlineOf } from '../time/deadline.ts'
import type { Due } from '../time/due.ts'
import { explanationOf } from '../time/explanation.ts'
import { type Rate, tally } from './figures.ts'
import type { Moment } from './light.ts'
import { type Observation, observeTask } from './observation.ts'

export interface LedgerRow {
  readonly observation: Observation
  readonly event: NonNullable<Occurrence['event']>
  readonly due: Due | null
  /** from the event to the submission that stands, else to now, in the unit of the clock; whole units */
  readonly used: number
  readonly settled: boolean
  /** of a clock that runs in hours and has not run out; null otherwise */
  readonly minutesLeft: number | null
}

export interface Ledger {
  readonly unit: Unit
  /** in the order of the events */
  readonly rows: readonly LedgerRow[]
  readonly onTime: Rate
  /** mean of what the settled ones used, in the unit; null while there are none */
  readonly mean: number | null
}

/** Null for a task that no event starts. */
export function ledgerOf(plan: Plan, task: Task, calendar: Calendar, moment: Moment): Ledger | null {
  if (task.obligation?.kind !== 'onEvent') return null
  const { unit } = task.obligation.within
  const observations = observeTask(plan, task, moment)
  const rows = observations.flatMap((one) => rowOf(one, unit, calendar, moment)).sort(byStart)
  const settled = rows.filter((row) => row.settled)
  const sum = settled.reduce((total, { used }) => total + used, 0)
  return {
    unit,
    rows,
    onTime: tally(observations).onTime,
    mean: settled.length === 0 ? null : sum / settled.length,
  }
}

function rowOf(observation: Observation, unit: Unit, calendar: Calendar, { now }: Moment): LedgerRow[] {
  const { task, occurrence } = observation
  const { event } = occurrence
  if (!event) return []
  const submission = standingSubmission(occurrence)
  return [
    {
      observation,
      event,
      due: explanationOf(task, occurrence, calendar),
      used: spent(unit, event.startedAt, submission?.at ?? now, calendar),
      settled: submission !== undefined,
      minutesLeft: minutesLeft(occurrence, now),
    },
  ]
}

/** As the clock counts: the day of the start is not counted, hours run on. */
function spent(unit: Unit, start: string, end: string, calendar: Calendar): number {
  if (unit === 'hour') return Math.floor((Date.parse(end) - Date.parse(start)) / 3_600_000)
  const days = daysBetween(dayOf(start), dayOf(end))
  if (unit === 'day') return days
  return Array.from({ length: days }, (_, index) => addDays(dayOf(start), index + 1)).filter(
    calendar.isWorkday,
  ).length
}

function minutesLeft(occurrence: Occurrence, now: string): number | null {
  const { dueAt } = deadlineOf(occurrence)
  if (dueAt === undefined || !isOpen(occurrence)) return null
  const minutes = Math.floor((Date.parse(dueAt) - Date.parse(now)) / 60_000)
  return minutes < 0 ? null : minutes
}

function byStart(one: LedgerRow, other: LedgerRow): number {
  return Date.parse(one.event.startedAt) - Date.parse(other.event.startedAt)
}
