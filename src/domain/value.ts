/** Small value shapes that many records share. */
import * as v from 'valibot'

/** A day that exists, YYYY-MM-DD (v.isoDate() alone lets 2026-02-31 pass). */
export const DaySchema = v.pipe(v.string(), v.trim(), v.isoDate(), v.check(isRealDay))

/** A year that the program may speak of: since the first rules on open government. */
export const YearSchema = v.pipe(v.number(), v.integer(), v.minValue(2008), v.maxValue(2100))

/** A moment, ISO 8601 in UTC. */
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp())

function isRealDay(day: string): boolean {
  const midnight = new Date(day)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}
