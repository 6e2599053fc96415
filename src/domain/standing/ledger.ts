/** Ledgers (台账): the events of a task, each with its clock, and what they come to. */

import type { Unit } from '../obligation.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { standingSubmission } from '../status.ts'
import type { Task } from '../task.ts'
import type { Calendar } from '../time/calendar.ts'
import { addDays, dayOf, daysBetween } from '../time/day.ts'
import { minutesLeft } from '../time/deadline.ts'
import type { Due } from '../time/due.ts'
import { explanationOf, pausesSince } from '../time/explanation.ts'
import { type Pause, pausedDays, pausedTimes } from '../time/pause.ts'
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
  /** the ledger's own columns: the fields that its events have, in order of first appearance */
  readonly fields: readonly string[]
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
    fields: [...new Set(rows.flatMap(({ event }) => Object.keys(event.fields ?? {})))],
    rows,
    onTime: tally(observations).onTime,
    mean: settled.length === 0 ? null : sum / settled.length,
  }
}

export interface TaskLedger {
  readonly task: Task
  readonly ledger: Ledger
}

/** The ledgers in which something was recorded, in the order of the plan. */
export function ledgersOf(plan: Plan, calendar: Calendar, moment: Moment): TaskLedger[] {
  return plan.tasks.flatMap((task) => {
    const ledger = ledgerOf(plan, task, calendar, moment)
    return ledger && ledger.rows.length > 0 ? [{ task, ledger }] : []
  })
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
      used: spent(unit, occurrence, event.startedAt, submission?.at ?? now, calendar),
      settled: submission !== undefined,
      minutesLeft: minutesLeft(occurrence, now),
    },
  ]
}

/** As the clock counts: from where it last began, without its pauses; the day of the start is not counted, hours run on. */
function spent(unit: Unit, occurrence: Occurrence, start: string, end: string, calendar: Calendar): number {
  const from = occurrence.restarts?.at(-1)?.startedAt ?? start
  const pauses = pausesUntil(end, from, occurrence)
  if (unit === 'hour') return Math.floor((Date.parse(end) - Date.parse(from) - lengthOf(pauses)) / hour)
  const stops = pausedDays(pauses)
  return daysAfter(dayOf(from), dayOf(end))
    .filter((day) => unit === 'day' || calendar.isWorkday(day))
    .filter((day) => !stops.some((stop) => stop.from <= day && day <= stop.to)).length
}

const hour = 3_600_000

/** The one that still runs counts until now. */
function pausesUntil(end: string, start: string, occurrence: Occurrence): Pause[] {
  const pauses = occurrence.pauses?.map((pause) => ({ ...pause, to: pause.to ?? end }))
  return pausesSince(start, { ...occurrence, pauses })
}

function lengthOf(pauses: readonly Pause[]): number {
  return pausedTimes(pauses).reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0)
}

function daysAfter(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, index) => addDays(from, index + 1))
}

function byStart(one: LedgerRow, other: LedgerRow): number {
  return Date.parse(one.event.startedAt) - Date.parse(other.event.startedAt)
}
