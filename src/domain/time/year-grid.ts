/** A year as a wall calendar shows it: months of weeks of days. */
import type { Calendar } from './calendar.ts'
import { addDays, dayIn, weekdayOf } from './day.ts'

/** Rest and worked are what a notice arranges; the other two are what the weekday tells. */
export type DayKind = 'workday' | 'weekend' | 'rest' | 'worked'

export interface GridDay {
  readonly day: string
  /** of the month */
  readonly number: number
  readonly kind: DayKind
  /** of the holiday; null for ordinary days */
  readonly name: string | null
}

/** Monday to Sunday; null where the week reaches into another month. */
export type Week = readonly (GridDay | null)[]

export interface YearGrid {
  readonly year: number
  readonly months: readonly (readonly Week[])[]
  readonly counts: Readonly<Record<DayKind, number>>
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

export function yearGrid(year: number, calendar: Calendar): YearGrid {
  const days = months.map((month) => daysOf(year, month).map((day) => gridDay(day, calendar)))
  const all = days.flat()
  const count = (kind: DayKind) => all.filter((one) => one.kind === kind).length
  return {
    year,
    months: days.map(weeksOf),
    counts: {
      workday: count('workday'),
      weekend: count('weekend'),
      rest: count('rest'),
      worked: count('worked'),
    },
  }
}

function daysOf(year: number, month: number): string[] {
  const last = Number(dayIn(year, month, 31).slice(8))
  const first = dayIn(year, month, 1)
  return Array.from({ length: last }, (_, index) => addDays(first, index))
}

function gridDay(day: string, calendar: Calendar): GridDay {
  const name = calendar.nameOf(day)
  return { day, number: Number(day.slice(8)), kind: kindOf(day, name, calendar), name }
}

function kindOf(day: string, name: string | null, calendar: Calendar): DayKind {
  if (calendar.isWorkday(day)) return name === null ? 'workday' : 'worked'
  return name === null ? 'weekend' : 'rest'
}

function weeksOf(days: readonly GridDay[]): Week[] {
  const before = weekdayOf(days[0]?.day ?? '') - 1
  const cells = [...Array<null>(before).fill(null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, index) =>
    cells.slice(index * 7, index * 7 + 7),
  )
  return weeks.map((week) => [...week, ...Array<null>(7 - week.length).fill(null)])
}
