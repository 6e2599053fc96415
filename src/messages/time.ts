/** How days and instants are told. Rules, records and forms keep ISO 8601; only here do they become words. */
import { dayOf, minuteOf } from '../domain/time/day.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

export const zh = {
  /** a day, or an instant to the minute: 2021-08-31, 2021-08-25 15:20; as GB/T 7408.1-2023 has them, short and never in doubt */
  when: (at: string): string => (isInstant(at) ? minuteOf(at) : at),
  /** in formal papers and running sentences: 2021年8月31日 */
  inProse: (day: string): string => `${yearIn(day)}年${monthIn(day)}月${dateIn(day)}日`,
  /** within a year that goes without saying: 10月1日 */
  inYear: (day: string): string => `${monthIn(day)}月${dateIn(day)}日`,
  /** days, both ends included, in a year that goes without saying: 10月1日至7日; or instants */
  span: (from: string, to: string): string => {
    if (isInstant(from)) return `${zh.when(from)} 至 ${zh.when(to)}`
    if (from === to) return zh.inYear(from)
    return `${zh.inYear(from)}至${monthIn(from) === monthIn(to) ? `${dateIn(to)}日` : zh.inYear(to)}`
  },
  month: (number: number): string => `${number}月`,
  monthShort: (number: number): string => `${number}月`,
  /** of Monday, which is 1, to Sunday */
  weekday: (number: number): string => `周${'一二三四五六日'.charAt(number - 1)}`,
}

export const en: typeof zh = {
  /** 31 Aug 2021, and 25 Aug 2021, 15:20. Intl's short months change with the version of its data: Sep, then Sept. */
  when: (at) => {
    if (!isInstant(at)) return `${en.inYear(at)} ${yearIn(at)}`
    return `${en.when(dayOf(at))}, ${minuteOf(at).slice('2021-08-25 '.length)}`
  },
  inProse: (day) => en.when(day),
  inYear: (day) => `${dateIn(day)} ${en.monthShort(monthIn(day))}`,
  /** 1–7 Oct, 30 Sep – 7 Oct */
  span: (from, to) => {
    if (isInstant(from)) return `${en.when(from)} to ${en.when(to)}`
    if (from === to) return en.inYear(from)
    if (monthIn(from) === monthIn(to)) return `${dateIn(from)}–${en.inYear(to)}`
    return `${en.inYear(from)} – ${en.inYear(to)}`
  },
  month: (number) => months[number - 1] ?? '',
  monthShort: (number) => en.month(number).slice(0, 3),
  weekday: (number) => weekdays[number - 1] ?? '',
}

function isInstant(at: string): boolean {
  return at.includes('T')
}

function yearIn(day: string): string {
  return day.slice(0, 4)
}

function monthIn(day: string): number {
  return Number(day.slice(5, 7))
}

function dateIn(day: string): number {
  return Number(day.slice(8, 10))
}
