/** Pauses: stretches of time that a clock does not count (不计算在期限内). */
import { addDays, dayOf } from './day.ts'

export interface Pause {
  /** why the clock stood still; worded as it was stated, or by the message catalogue */
  readonly name: string
  /** day or instant at which it began; by days, that day itself still counts */
  readonly from: string
  /** day or instant at which it ended; by days, that day is the last one not counted */
  readonly to: string
}

/** Days that a pause takes out, inclusive. */
export interface PausedDays {
  readonly name: string
  readonly from: string
  readonly to: string
}

/**
 * The days of some pauses, earliest first, each day once; one that ends on the day on which it began takes none.
 *
 * @source 民法典第201条: the day on which a period begins is not counted, so a pause takes from the next day on
 */
export function pausedDays(pauses: readonly Pause[]): PausedDays[] {
  const sorted = pauses.map(daysOf).sort((one, other) => one.from.localeCompare(other.from))
  const days: PausedDays[] = []
  for (const { name, from, to } of sorted) {
    const last = days.at(-1)
    const start = last && last.to >= from ? addDays(last.to, 1) : from
    if (start <= to) days.push({ name, from: start, to })
  }
  return days
}

function daysOf({ name, from, to }: Pause): PausedDays {
  return { name, from: addDays(dayIn(from), 1), to: dayIn(to) }
}

function dayIn(moment: string): string {
  return moment.includes('T') ? dayOf(moment) : moment
}

/** The stretches of some pauses in real time, earliest first, each moment once. */
export function pausedTimes(pauses: readonly Pause[]): Pause[] {
  const sorted = pauses.toSorted((one, other) => Date.parse(one.from) - Date.parse(other.from))
  const times: Pause[] = []
  for (const pause of sorted) {
    const last = times.at(-1)
    const from = last && Date.parse(last.to) > Date.parse(pause.from) ? last.to : pause.from
    if (Date.parse(from) < Date.parse(pause.to)) times.push({ ...pause, from })
  }
  return times
}
