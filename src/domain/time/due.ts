/** When a clock that an event starts runs out, and every step of the way there. */

import type { Within } from '../obligation.ts'
import type { Calendar } from './calendar.ts'
import { addDays, addTime, dayOf, yearOf } from './day.ts'

/** One reason why the date is what it is; worded by the message catalogue. Days are inclusive. */
export type Step =
  /** the count itself, before the last day is moved; `from` is the day of the event, not counted */
  | ({ readonly kind: 'counted'; readonly count: number; readonly unit: 'workday' | 'day' } & Stretch)
  /** real hours from instant to instant, day and night, working day or not */
  | ({ readonly kind: 'clock'; readonly hours: number } & Stretch)
  /** days passed over; the name is null for a plain weekend */
  | ({ readonly kind: 'rested'; readonly name: string | null } & Stretch)
  /** a day worked in exchange for a holiday (调休), and counted */
  | { readonly kind: 'worked'; readonly name: string; readonly day: string }
  /** the last day was no workday, so the next one is the last */
  | ({ readonly kind: 'moved'; readonly name: string | null } & Stretch)
  /** a year whose holidays are not announced yet */
  | { readonly kind: 'estimated'; readonly year: number }

interface Stretch {
  readonly from: string
  readonly to: string
}

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
 * @throws RangeError for hours that start on a mere day
 * @source 民法典第201条 (the day of the start is not counted; hours run from the start),
 *   第203条 (a last day that rests gives way to the next day that does not)
 * @example due({ count: 20, unit: 'workday' }, '2026-09-15', calendar).dueOn // '2026-10-19'
 */
export function due(within: Within, start: string, calendar: Calendar): Due {
  if (within.unit === 'hour') return dueInHours(within.count, start)
  const startDay = start.includes('T') ? dayOf(start) : start
  if (within.unit === 'day') return dueInDays(within.count, startDay, calendar)
  return dueInWorkdays(within.count, startDay, calendar)
}

/** The count-th working day after a day, which is itself not counted. */
export function addWorkdays(day: string, count: number, calendar: Calendar): string {
  return due({ count, unit: 'workday' }, day, calendar).dueOn
}

function dueInHours(hours: number, start: string): Due {
  const dueAt = addTime(start, { hours })
  const clock: Step = { kind: 'clock', hours, from: start, to: dueAt }
  return { dueOn: dayOf(dueAt), dueAt, estimated: false, steps: [clock] }
}

function dueInWorkdays(count: number, start: string, calendar: Calendar): Due {
  const passed = []
  let day = start
  let left = count
  while (left > 0) {
    day = addDays(day, 1)
    passed.push(day)
    if (calendar.isWorkday(day)) left -= 1
  }
  const counted: Step = { kind: 'counted', count, unit: 'workday', from: start, to: day }
  return explained(day, [counted, ...exceptions(passed, calendar)], passed, calendar)
}

function dueInDays(count: number, start: string, calendar: Calendar): Due {
  const last = addDays(start, count)
  const looked = [last]
  let day = last
  while (!calendar.isWorkday(day)) {
    day = addDays(day, 1)
    looked.push(day)
  }
  const counted: Step = { kind: 'counted', count, unit: 'day', from: start, to: last }
  const moved: Step = { kind: 'moved', name: calendar.nameOf(last), from: last, to: day }
  return explained(day, day === last ? [counted] : [counted, moved], looked, calendar)
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
