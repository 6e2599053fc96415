/** The calendar of a request: where each year comes from, and what a change of it would move. */
import type { PlanMove } from '#views/calendar/moves.tsx'
import type { YearSource } from '#views/calendar/page.tsx'
import { nationalDays } from '../calendar/national.ts'
import type { Change } from '../domain/entry.ts'
import type { Office } from '../domain/office/office.ts'
import { Refusal } from '../domain/refusal.ts'
import { officeCalendar, yearsArrangedBy } from '../domain/time/calendar.ts'
import { yearOf } from '../domain/time/day.ts'
import { isWhole } from '../domain/time/holiday-notice.ts'
import { holidaysOf } from '../domain/time/holidays.ts'
import { type Calendars, movesOf, reflow } from '../domain/time/reflow.ts'
import type { Context } from './context.ts'

export type OfficeRule = (office: Office) => Change<Office>

const nationalYears = yearsArrangedBy(nationalDays)

/** @throws Refusal page-missing for a year that no calendar here reaches */
export function yearIn(c: Context): number {
  const year = Number(c.req.param('year'))
  if (!(year >= 2000 && year <= 2100)) throw new Refusal('page-missing')
  return year
}

export function isNational(year: number): boolean {
  return nationalYears.has(year)
}

export function sourceOf({ holidays }: Office, year: number): YearSource {
  const own = holidaysOf(holidays, year)
  if (isWhole(own)) return 'own'
  if (!isNational(year)) return 'estimate'
  return own.length > 0 ? 'amended' : 'national'
}

/** Every year that is arranged, the asked one, and the next ones to come. */
export function yearsAround(office: Office, asked: number, today: string) {
  const own = office.holidays.map(({ day }) => yearOf(day))
  const last = Math.max(...nationalYears, ...own, yearOf(today))
  const years = new Set([...nationalYears, ...own, asked, yearOf(today), last + 1])
  return [...years].sort().map((year) => ({ year, source: sourceOf(office, year) }))
}

/** The calendar as it is, and as it would be after a rule. @throws Refusal whatever the rule refuses */
export function calendarsOf(c: Context, rule: OfficeRule): Calendars {
  const { next } = rule(c.get('store').office())
  return { before: c.get('deps').calendar(), after: officeCalendar(nationalDays, next.holidays) }
}

export function planMoves(c: Context, calendars: Calendars): PlanMove[] {
  return c
    .get('store')
    .plans()
    .flatMap((plan) => movesOf(plan, calendars).map((move) => ({ ...move, year: plan.year })))
}

/** Plans first: should it stop half-way, doing it again moves the rest, for the office's table is still the old one. */
export async function changeHolidays(c: Context, rule: OfficeRule): Promise<void> {
  const { store, act } = c.var
  const calendars = calendarsOf(c, rule)
  for (const { year } of store.plans()) await store.change(year, act, (plan) => reflow(plan, calendars))
  await store.changeOffice(act, rule)
}
