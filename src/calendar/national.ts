/**
 * The State Council's holiday notices for 2004–2026, from chinese-days.
 *
 * Only its table is read: its date functions are off by a day west of Greenwich.
 */
import { createRequire } from 'node:module'
import type { SpecialDay } from '../domain/time/calendar.ts'

type Days = Readonly<Record<string, string>>

const table: Readonly<Record<'holidays' | 'workdays', Days>> = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
)

export const nationalDays: readonly SpecialDay[] = [
  ...specialDays(table.holidays, false),
  ...specialDays(table.workdays, true),
]

/** The table writes each day as "English name,Chinese name,statutory days". */
function specialDays(days: Days, worked: boolean): SpecialDay[] {
  return Object.entries(days).map(([day, description]) => {
    const [, name = ''] = description.split(',')
    return { day, name, worked }
  })
}
