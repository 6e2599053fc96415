/** Small value shapes that many records share. */
import * as v from 'valibot'

/** A day that exists, YYYY-MM-DD (v.isoDate() alone lets 2026-02-31 pass). */
export const DaySchema = v.pipe(v.string(), v.trim(), v.isoDate(), v.check(isRealDay))

/** A moment, ISO 8601 in UTC. */
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp())

function isRealDay(day: string): boolean {
  const midnight = new Date(day)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}
