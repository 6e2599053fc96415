/** Days in Asia/Shanghai, written YYYY-MM-DD, so that they compare as strings do. */
import { Temporal } from 'temporal-polyfill'

const zone = 'Asia/Shanghai'
const dayLength = 24 * 60 * 60 * 1000
/** Since 1991 Shanghai keeps no summer time. Adding this is twenty times faster than asking the zone's rules. */
const offset = 8 * 60 * 60 * 1000

/** The day on which an instant falls in Shanghai, whatever zone the machine keeps. */
export function dayOf(instant: string): string {
  return clockAt(instant).slice(0, 10)
}

/** The same moment on a Shanghai wall clock, to the minute: 2021-10-01 20:00. */
export function minuteOf(instant: string): string {
  return clockAt(instant).slice(0, 16).replace('T', ' ')
}

/** The same moment with Shanghai's offset: 2021-10-01T20:00:00+08:00. */
export function wallClockOf(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' })
}

/** The instant of a Shanghai wall-clock time, HH:MM; the day's beginning unless given. */
export function instantOf(day: string, time = '00:00'): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant().toString()
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

export function addTime(
  instant: string,
  time: { readonly hours: number } | { readonly minutes: number },
): string {
  return Temporal.Instant.from(instant).add(time).toString()
}

/** Instants do not compare as strings: some carry fractions of a second. */
export function isAfter(instant: string, other: string): boolean {
  return Date.parse(instant) > Date.parse(other)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
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

function clockAt(instant: string): string {
  return new Date(Date.parse(instant) + offset).toISOString()
}
