/** When a clock that an event starts runs out, and every step of the way there. */

import type { Within } from '../obligation.ts'
import type { Calendar } from './calendar.ts'
import { addDays, addTime, dayOf, yearOf } from './day.ts'
import { type Pause, type PausedDays, pausedDays, pausedTimes } from './pause.ts'
import type { Step } from './step.ts'

export interface Due {
  readonly dueOn: string
  /** only for clocks that run in hours */
  readonly dueAt?: string
  /** some day of the way lies in a year without announced holidays: compute again once it has them */
  readonly estimated: boolean
  readonly steps: readonly Step[]
}

/**
 * The last day, or instant, on which something is in time.
 *
 * @param within the count: working days, calendar days or hours, at least 1
 * @param start day or instant of the event; hours need the instant
 * @param calendar working days of the office
 * @param pauses time that is not counted; of days, those after a pause began through that on which it ended
 * @throws RangeError for hours that start on a mere day
 * @source 民法典第201条 (the day of the start is not counted; hours run from the start),
 *   第203条 (a last day that rests gives way to the next day that does not)
 * @example due({ count: 20, unit: 'workday' }, '2026-09-15', calendar).dueOn // '2026-10-19'
 */
export function due(within: Within, start: string, calendar: Calendar, pauses: readonly Pause[] = []): Due {
  if (within.unit === 'hour') return dueInHours(within.count, start, pauses)
  const count = { count: within.count, from: start.includes('T') ? dayOf(start) : start }
  if (within.unit === 'day') return dueInDays(count, calendar, pausedDays(pauses))
  return dueInWorkdays(count, calendar, pausedDays(pauses))
}

/** The count-th working day after a day, which is itself not counted. */
export function addWorkdays(day: string, count: number, calendar: Calendar): string {
  return due({ count, unit: 'workday' }, day, calendar).dueOn
}

interface Count {
  readonly count: number
  readonly from: string
}

function dueInHours(hours: number, start: string, pauses: readonly Pause[]): Due {
  const stops: Step[] = []
  let dueAt = addTime(start, { hours })
  for (const { name, from, to } of pausedTimes(pauses)) {
    if (Date.parse(from) >= Date.parse(dueAt)) break
    dueAt = new Date(Date.parse(dueAt) + Date.parse(to) - Date.parse(from)).toISOString()
    stops.push({ kind: 'paused', name, from, to })
  }
  const clock: Step = { kind: 'clock', hours, from: start, to: dueAt }
  return { dueOn: dayOf(dueAt), dueAt, estimated: false, steps: [clock, ...stops] }
}

function dueInWorkdays({ count, from }: Count, calendar: Calendar, pauses: readonly PausedDays[]): Due {
  const passed = []
  let day = from
  let left = count
  while (left > 0) {
    day = addDays(day, 1)
    passed.push(day)
    if (calendar.isWorkday(day) && !isPaused(day, pauses)) left -= 1
  }
  const counted: Step = { kind: 'counted', count, unit: 'workday', from, to: day }
  const ran = passed.filter((one) => !isPaused(one, pauses))
  const steps = [counted, ...exceptions(ran, calendar), ...stopsUntil(day, pauses)]
  return explained(day, steps, passed, calendar)
}

function dueInDays({ count, from }: Count, calendar: Calendar, pauses: readonly PausedDays[]): Due {
  let last = from
  for (let left = count; left > 0; ) {
    last = addDays(last, 1)
    if (!isPaused(last, pauses)) left -= 1
  }
  const looked = [last]
  let day = last
  while (!calendar.isWorkday(day)) {
    day = addDays(day, 1)
    looked.push(day)
  }
  const counted: Step = { kind: 'counted', count, unit: 'day', from, to: last }
  const moved: Step = { kind: 'moved', name: calendar.nameOf(last), from: last, to: day }
  const steps = [counted, ...stopsUntil(last, pauses), ...(day === last ? [] : [moved])]
  return explained(day, steps, looked, calendar)
}

function isPaused(day: string, pauses: readonly PausedDays[]): boolean {
  return pauses.some(({ from, to }) => from <= day && day <= to)
}

function stopsUntil(day: string, pauses: readonly PausedDays[]): Step[] {
  return pauses.filter(({ from }) => from <= day).map((pause): Step => ({ kind: 'paused', ...pause }))
}

/** Adds the years among the days that were looked at whose holidays nobody knows yet. */
function explained(dueOn: string, steps: Step[], days: readonly string[], calendar: Calendar): Due {
  const unknownYears = [...new Set(days.map(yearOf))].filter((year) => !calendar.isKnown(year))
  const estimates = unknownYears.map((year): Step => ({ kind: 'estimated', year }))
  return { dueOn, estimated: estimates.length > 0, steps: [...steps, ...estimates] }
}

/** What the weekday alone does not tell, and the weekends: neighbouring rest days of one name together. */
function exceptions(days: readonly string[], calendar: Calendar): Step[] {
  const steps: Step[] = []
  for (const day of days) {
    const name = calendar.nameOf(day)
    if (!calendar.isWorkday(day)) addRestDay(steps, day, name)
    else if (name !== null) steps.push({ kind: 'worked', name, day })
  }
  return steps
}

function addRestDay(steps: Step[], day: string, name: string | null): void {
  const last = steps.at(-1)
  const continues = last?.kind === 'rested' && last.name === name && addDays(last.to, 1) === day
  if (continues) steps[steps.length - 1] = { ...last, to: day }
  else steps.push({ kind: 'rested', name, from: day, to: day })
}
