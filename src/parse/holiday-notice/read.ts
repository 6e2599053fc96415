/** Reads a notice of holidays (放假安排通知), or lines that each name a day. */
import type { SpecialDay } from '../../domain/time/calendar.ts'
import type { Claim, HolidayNotice } from '../../domain/time/holiday-notice.ts'
import { type Context, readSentence } from './sentence.ts'

const isoDay = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d日])/g
const looseSpace = /(?<=\d) +(?=[年月日])|(?<=[年月]) +(?=\d)/g
const cited = /《[^》]*》/g
const festival = /元旦|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?/
const heading = /^(?:[一二三四五六七八九十]+、)?([元旦春节清明劳动端午中秋国庆、和]+):/

/**
 * Understands the notices of 2007 and later in any width of punctuation, and lines such as `2027-01-03 班` or
 * `2027-10-01至2027-10-07 国庆节 休`.
 *
 * @param year the year that it arranges; days printed without one are read in it
 * @param known the days arranged so far, for a notice that extends a holiday, as in 2020
 */
export function readHolidayNotice(text: string, year: number, known: readonly SpecialDay[]): HolidayNotice {
  const plain = text
    .normalize('NFKC')
    .replace(isoDay, '$1年$2月$3日')
    .replace(looseSpace, '')
    .replace(cited, '')
  const parts = withNames(plain).map(({ words, name }) => readSentence(words, { year, known, name }))
  return {
    days: parts.flatMap(({ days }) => days),
    claims: [...yearClaims(plain), ...parts.flatMap(({ claims }) => claims)],
    unread: parts.flatMap(({ unread }) => unread),
  }
}

/** The sentences, each with the holiday under whose heading it stands; before any, the first that is named. */
function withNames(plain: string): (Pick<Context, 'name'> & { readonly words: string })[] {
  let name = festival.exec(plain)?.[0] ?? '放假'
  return plain.split(/[。;\n]/).map((sentence) => {
    const words = sentence.trim()
    const head = heading.exec(words)
    name = head?.[1] ?? name
    return { words: words.slice(head?.[0].length ?? 0), name }
  })
}

/** 关于2026年部分节假日安排, 现将2026年元旦…. */
function yearClaims(plain: string): Claim[] {
  const [, year] = /(?:关于|调整|延长|现将)\s*(\d{4})年/.exec(plain) ?? []
  return year === undefined ? [] : [{ kind: 'year', year: Number(year) }]
}
