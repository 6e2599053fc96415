/**
 * The State Council's holiday notices for 2004–2026, from chinese-days.
 *
 * Only its table is read: its date functions are off by a day west of Greenwich.
 */
import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { SpecialDay } from '../domain/time/calendar.ts'

export const nationalDays: readonly SpecialDay[] = [
  ...specialDays(table.holidays, false),
  ...specialDays(table.workdays, true),
]

/** The table writes each day as "English name,Chinese name,statutory days". */
function specialDays(days: Readonly<Record<string, string>>, worked: boolean): SpecialDay[] {
  return Object.entries(days).map(([day, description]) => {
    const [, name = ''] = description.split(',')
    return { day, name, worked }
  })
}
