/** Days as they are printed in headers and signatures. */

const printed = /(20\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})/

/** The first day printed in some words, as YYYY-MM-DD; null where there is none that exists. */
export function dayIn(words: string): string | null {
  const [, year = '', month = '', day = ''] = printed.exec(words) ?? []
  return year === '' ? null : dayOf(Number(year), Number(month), Number(day))
}

/** A day as YYYY-MM-DD; null if the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const exists =
    Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
  return exists ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}

export function lastDayOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
