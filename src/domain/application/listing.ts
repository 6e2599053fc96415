/** Lists of applications: those that concern a year, narrowed by how they stand, by words, or by a cell of table 三. */
import type { CellId } from '../annual-report/cell.ts'
import { carriedInCell, carriedOutCell, receivedCell, resultTotalCell } from '../annual-report/form.ts'
import type { Calendar } from '../time/calendar.ts'
import { yearOf } from '../time/day.ts'
import { type Application, answerOf } from './application.ts'
import type { Register } from './register.ts'
import { type Standing, standingOf } from './standing.ts'
import { type Table3, table3Of } from './table-3.ts'

export const views = ['all', 'open', 'soon', 'overdue', 'waiting', 'answered'] as const
export type View = (typeof views)[number]

export interface Filter {
  readonly view: View
  readonly words: string
  /** a cell of table 三, such as t3.r5.c1 */
  readonly cell: CellId | null
}

export interface YearOfApplications {
  readonly year: number
  /** open ones first, by their due day; then those answered, latest first */
  readonly all: readonly Standing[]
  readonly table: Table3
}

/** What the register holds of a year: received in it, or before and not answered before it began. */
export function applicationsOfYear(
  applications: readonly Application[],
  year: number,
  calendar: Calendar,
  today: string,
): YearOfApplications {
  const table = table3Of(applications, year)
  const concerned = [receivedCell, carriedInCell].flatMap((cell) => table.get(cell) ?? [])
  const all = concerned.map((application) => standingOf(application, calendar, today))
  return { year, all: inOrder(all), table }
}

/** The years in which something came in, and the current one, latest first. */
export function yearsOf({ applications }: Register, today: string): number[] {
  const years = applications.map(({ receivedOn }) => yearOf(receivedOn))
  return [...new Set([...years, yearOf(today)])].sort().reverse()
}

export function narrowed({ all, table }: YearOfApplications, { view, words, cell }: Filter): Standing[] {
  const counted = cell === null ? null : new Set(table.get(cell) ?? [])
  return all
    .filter((standing) => isIn(view, standing))
    .filter(({ application }) => counted === null || counted.has(application))
    .filter(({ application }) => isAbout(application, words))
}

export function isIn(view: View, { clock, light }: Standing): boolean {
  switch (view) {
    case 'all':
      return true
    case 'open':
      return clock.course !== 'answered'
    case 'waiting':
      return clock.waiting !== undefined
    case 'answered':
      return clock.course === 'answered'
    default:
      return light === view
  }
}

export interface Share {
  readonly part: readonly Standing[]
  readonly whole: readonly Standing[]
}

export interface RegisterFigures {
  readonly received: number
  readonly carriedIn: number
  readonly answered: number
  readonly open: number
  /** answered in time, of those answered in the year or overdue now */
  readonly onTime: Share
  /** working days that those answered in the year took on average; null where there are none */
  readonly mean: number | null
}

export function figuresOfYear({ all, table }: YearOfApplications): RegisterFigures {
  const count = (cell: CellId) => table.get(cell)?.length ?? 0
  const settled = new Set(table.get(resultTotalCell) ?? [])
  const answered = all.filter(({ application }) => settled.has(application))
  const whole = all.filter((one) => answered.includes(one) || one.light === 'overdue')
  const sum = answered.reduce((days, { workdaysUsed }) => days + workdaysUsed, 0)
  return {
    received: count(receivedCell),
    carriedIn: count(carriedInCell),
    answered: answered.length,
    open: count(carriedOutCell),
    onTime: { whole, part: answered.filter(({ answeredInTime }) => answeredInTime) },
    mean: answered.length === 0 ? null : sum / answered.length,
  }
}

function isAbout({ number, applicant, request }: Application, words: string): boolean {
  return [number, applicant.name, request].some((text) => text.includes(words))
}

/** What is stopped has no due day and comes behind what has. */
function inOrder(all: readonly Standing[]): Standing[] {
  const open = all.filter(({ clock }) => clock.course !== 'answered')
  const answered = all.filter(({ clock }) => clock.course === 'answered')
  return [
    ...open.sort((one, other) => dueDay(one).localeCompare(dueDay(other))),
    ...answered.sort((one, other) => answerDay(other).localeCompare(answerDay(one))),
  ]
}

function dueDay({ clock }: Standing): string {
  return clock.due?.dueOn ?? '9999'
}

function answerDay({ application }: Standing): string {
  return answerOf(application)?.on ?? ''
}
