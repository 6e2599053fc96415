/** Which days are worked: the national arrangement and the office's own table, which wins. */
import { isWeekend, yearOf } from './day.ts'

/** A day that the weekday alone does not tell: a holiday, or a weekend worked in exchange (调休). */
export interface SpecialDay {
  readonly day: string
  readonly name: string
  readonly worked: boolean
}

export interface Calendar {
  isWorkday(day: string): boolean
  /** the holiday that a special day belongs to; null for ordinary workdays and weekends */
  nameOf(day: string): string | null
  /** whether that year's arrangement of holidays is announced; otherwise its days are an estimate */
  isKnown(year: number): boolean
}

/**
 * The calendar that an office works by.
 *
 * A year is known once its 1 January and 1 October are arranged, as by every yearly notice and by no amendment.
 * In a year without notice only weekends rest: the fixed holidays are not invented, because the days around
 * them that are exchanged (调休) cannot be.
 *
 * @param national the State Council's yearly notices
 * @param own the office's table; where it arranges a whole year it takes the place of the national notice, and
 *   otherwise of the national word for each day that it names
 * @source 全国年节及纪念日放假办法 (2024-11-10); the yearly 国务院办公厅关于部分节假日安排的通知
 * @example officeCalendar(nationalDays, []).isWorkday('2026-10-10') // true: a Saturday worked for 国庆节
 */
export function officeCalendar(national: readonly SpecialDay[], own: readonly SpecialDay[]): Calendar {
  const ownYears = yearsArrangedBy(own)
  const kept = national.filter((special) => !ownYears.has(noticeYearOf(special)))
  const days = [...kept, ...own]
  const specialDays = new Map(days.map((special) => [special.day, special]))
  const knownYears = yearsArrangedBy(days)
  return {
    isWorkday: (day) => specialDays.get(day)?.worked ?? !isWeekend(day),
    nameOf: (day) => specialDays.get(day)?.name ?? null,
    isKnown: (year) => knownYears.has(year),
  }
}

/** The years that some days arrange as a whole. */
export function yearsArrangedBy(days: readonly SpecialDay[]): ReadonlySet<number> {
  const named = new Set(days.map(({ day }) => day))
  const years = [...new Set(days.map(({ day }) => yearOf(day)))]
  return new Set(years.filter((year) => named.has(`${year}-01-01`) && named.has(`${year}-10-01`)))
}

/** The year whose notice arranges a day: its own, but the next one for the last days of December around 元旦. */
export function noticeYearOf({ day, name }: SpecialDay): number {
  const isEve = day.slice(5, 7) === '12' && name.includes('元旦')
  return isEve ? yearOf(day) + 1 : yearOf(day)
}
