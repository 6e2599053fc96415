/** What the families of deadlines share: how a year, a month and an end are said. */
import { dayOf, hanYear, lastDayOf, yearOfNumerals } from '../dates.ts'
import { type Due, number, numberOf } from './phrase.ts'

export type Groups = Readonly<Record<string, string | undefined>>

export const yearName = `(?<year>20\\d\\d|${hanYear})年`
export const nextYear = '(?<next>次年|明年|下一?年度?)'
export const thisYear = '今年|本年度?|当年'
export const inYear = `(?:${yearName}|${nextYear}|${thisYear})?(?:的)?`
export const month = `(?<month>${number})月(?:份)?`
export const before = '(?:之|以)?前'

/**
 * A deadline; without a day, the month's last. Days that do not exist are no deadline.
 * While the plan's year is unknown, the day is kept as that of any year.
 */
export function once(year: number, month = '', day: string | undefined): Due[] {
  const monthNumber = numberOf(month)
  if (Number.isNaN(year)) return eachYear(monthNumber, day)
  const dueOn = dayOf(year, monthNumber, day === undefined ? lastDayOf(year, monthNumber) : numberOf(day))
  return dueOn === null ? [] : [{ kind: 'once', dueOn }]
}

function eachYear(dueMonth: number, day: string | undefined): Due[] {
  if (dueMonth < 1 || dueMonth > 12) return []
  const yearly = { kind: 'periodic' as const, every: 'year' as const, atLeast: 1, dueMonth }
  const dueDay = day === undefined ? 31 : numberOf(day)
  return dueDay < 1 || dueDay > 31 ? [] : [day === undefined ? yearly : { ...yearly, dueDay }]
}

export function yearOf({ year, next }: Groups, planYear: number): number {
  if (year !== undefined) return yearNumber(year)
  return next === undefined ? planYear : planYear + 1
}

export function yearNumber(printed: string): number {
  return /^\d/.test(printed) ? Number(printed) : yearOfNumerals(printed)
}
