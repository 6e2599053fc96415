/** The months, quarters, halves and the one year of a plan's year. */
import type { Period } from '../obligation.ts'

export interface PeriodOfYear {
  /** 2021-09, 2021-Q3, 2021-H1 or 2021 */
  readonly key: string
  /** 1–12 */
  readonly firstMonth: number
  readonly lastMonth: number
}

const monthsIn: Record<Period, number> = { month: 1, quarter: 3, half: 6, year: 12 }

export function periodsOf(year: number, every: Period): PeriodOfYear[] {
  const months = monthsIn[every]
  return Array.from({ length: 12 / months }, (_, index) => ({
    key: keyOf(year, every, index + 1),
    firstMonth: index * months + 1,
    lastMonth: (index + 1) * months,
  }))
}

function keyOf(year: number, every: Period, number: number): string {
  switch (every) {
    case 'month':
      return `${year}-${String(number).padStart(2, '0')}`
    case 'quarter':
      return `${year}-Q${number}`
    case 'half':
      return `${year}-H${number}`
    case 'year':
      return String(year)
  }
}
