/** Days in Asia/Shanghai, written YYYY-MM-DD, so that they compare as strings do. */
import { Temporal } from 'temporal-polyfill'

const zone = 'Asia/Shanghai'

/** The day on which an instant falls in Shanghai, whatever zone the machine keeps. */
export function dayOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The same moment on a Shanghai wall clock, to the minute: 2021-10-01 20:00. */
export function minuteOf(instant: string): string {
  const wallClock = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime()
  return wallClock.toString({ smallestUnit: 'minute' }).replace('T', ' ')
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
}

export function addTime(
  instant: string,
  time: { readonly hours: number } | { readonly minutes: number },
): string {
  return Temporal.Instant.from(instant).add(time).toString()
}

/** Instants do not compare as strings: some carry fractions of a second. */
export function isAfter(instant: string, other: string): boolean {
  return Temporal.Instant.compare(instant, other) > 0
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

export function isWeekend(day: string): boolean {
  return weekdayOf(day) > 5
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** A day of a month; one past its end becomes its last day, so that 31 in February is the 28th or 29th. */
export function dayIn(year: number, month: number, day: number): string {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString()
}
