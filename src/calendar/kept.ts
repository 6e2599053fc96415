/** The working days as an office keeps them, arranged once for as long as its own table stays the same record. */
import { remember } from '../domain/remember.ts'
import { type Calendar, officeCalendar, type SpecialDay } from '../domain/time/calendar.ts'
import { nationalDays } from './national.ts'

export function keptCalendar(holidays: readonly SpecialDay[]): Calendar {
  return remember(holidays, 'calendar', () => officeCalendar(nationalDays, holidays))
}
