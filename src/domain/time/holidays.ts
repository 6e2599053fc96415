/** The office's own table of holidays: notices entered for a year, and taken out again. */

import type { Change } from '../entry.ts'
import type { Office } from '../office/office.ts'
import { Refusal } from '../refusal.ts'
import { noticeYearOf, type SpecialDay } from './calendar.ts'
import { doubtsAbout, type HolidayNotice, isMistake, isWhole } from './holiday-notice.ts'

/**
 * A notice of the whole year takes the place of what was entered for it; one that amends changes single days.
 *
 * @throws Refusal notice-wrong while a mistake in it is not put right
 */
export function enterHolidayNotice(office: Office, year: number, notice: HolidayNotice): Change<Office> {
  if (doubtsAbout(notice, year).some(isMistake)) throw new Refusal('notice-wrong')
  const others = isWhole(notice.days)
    ? office.holidays.filter((special) => noticeYearOf(special) !== year)
    : office.holidays
  const next = withHolidays(office, [...others, ...notice.days])
  const before = holidaysOf(office.holidays, year)
  return {
    next,
    did: {
      action: 'notice.entered',
      subject: String(year),
      ...(before.length > 0 && { before: describe(before) }),
      after: describe(holidaysOf(next.holidays, year)),
    },
  }
}

/** What was entered for a year no longer counts; the national table does again. @throws Refusal notice-missing */
export function clearHolidayNotice(office: Office, year: number): Change<Office> {
  const before = holidaysOf(office.holidays, year)
  if (before.length === 0) throw new Refusal('notice-missing', { year })
  const next = withHolidays(
    office,
    office.holidays.filter((special) => noticeYearOf(special) !== year),
  )
  return { next, did: { action: 'notice.cleared', subject: String(year), before: describe(before) } }
}

/** The days that the notice of a year arranges, earliest first. */
export function holidaysOf(days: readonly SpecialDay[], year: number): SpecialDay[] {
  return days.filter((special) => noticeYearOf(special) === year).sort(byDay)
}

/** One entry for each day, the last one given; a table that stays the same is the same record. */
function withHolidays(office: Office, days: readonly SpecialDay[]): Office {
  const holidays = [...new Map(days.map((special) => [special.day, special])).values()].sort(byDay)
  if (JSON.stringify(holidays) === JSON.stringify(office.holidays)) return office
  return { ...office, holidays }
}

function byDay(one: SpecialDay, other: SpecialDay): number {
  return one.day.localeCompare(other.day)
}

/** As calendars mark them: 2027-01-01 元旦 休, 2027-01-03 元旦 班. */
function describe(days: readonly SpecialDay[]): string {
  return days.map(({ day, name, worked }) => `${day} ${name} ${worked ? '班' : '休'}`).join(', ')
}
