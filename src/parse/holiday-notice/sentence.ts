/** One sentence of a notice: which days rest, which are worked, and what it says about them. */
import { noticeYearOf, type SpecialDay } from '../../domain/time/calendar.ts'
import { addDays, daysBetween } from '../../domain/time/day.ts'
import type { Claim, HolidayNotice } from '../../domain/time/holiday-notice.ts'
import { dayOf } from '../dates.ts'
import { daysIn, type PrintedDay, type Statement, statementsOf } from './statement.ts'

export interface Context {
  readonly year: number
  /** of the holiday */
  readonly name: string
  readonly known: readonly SpecialDay[]
}

/** A printed day and the days it stands for: one, the whole stretch that it closes, or none that exists. */
interface NamedDays {
  readonly printed: PrintedDay
  readonly days: readonly string[]
}

/** no holiday is longer; a longer stretch was misread */
const longestStretch = 31
const signature = /^\d{4}年\d{1,2}月\d{1,2}日$/
const extension = /延长(?:\d{4}年)?(\p{Script=Han}+?)假期(?=至)/u
const deed = /^(?:休|班|放假|补休|上班)$/

export function readSentence(words: string, given: Context): HolidayNotice {
  if (signature.test(words)) return { days: [], claims: [], unread: [] }
  const context = { ...given, name: labelOf(words) ?? given.name }
  const [, extended] = extension.exec(words) ?? []
  if (extended !== undefined) return extend(words, { ...context, name: extended })
  const read = statementsOf(words).map((statement) => readStatement(statement, context))
  return {
    days: read.flatMap(({ days }) => days),
    claims: read.flatMap(({ claims }) => claims),
    unread: read.some(({ understood }) => !understood) ? [words] : [],
  }
}

interface Read {
  readonly days: readonly SpecialDay[]
  readonly claims: readonly Claim[]
  readonly understood: boolean
}

function readStatement({ days: printed, worked, count }: Statement, context: Context): Read {
  const named = namedDays(printed, null, context)
  const all = named.flatMap(({ days }) => days)
  if (worked === null) return { days: [], claims: [], understood: printed.length === 0 }
  return {
    days: all.map((day) => ({ day, name: context.name, worked })),
    claims: [...weekdayClaims(named), ...countClaims(all, count)],
    understood: named.every(({ days }) => days.length > 0),
  }
}

/** 延长春节假期至2月2日: rest from the day after the holiday's last known day on. */
function extend(words: string, context: Context): HolidayNotice {
  const { known, year, name } = context
  const rests = known.filter((one) => !one.worked && noticeYearOf(one) === year && name.includes(one.name))
  const last = rests
    .map(({ day }) => day)
    .sort()
    .at(-1)
  const [printed] = daysIn(words).filter(({ closes }) => closes)
  if (last === undefined || !printed) return { days: [], claims: [], unread: [words] }
  const named = namedDays([printed], last, context)
  const days = named.flatMap((one) => one.days).map((day) => ({ day, name, worked: false }))
  return { days, claims: weekdayClaims(named), unread: days.length === 0 ? [words] : [] }
}

/** In a line such as `2027-03-01 机关搬迁 休`, the field that is neither day nor deed. */
function labelOf(words: string): string | undefined {
  const fields = words.split(/[\s,]+/)
  if (fields.length > 3 || !fields.some((field) => deed.test(field))) return undefined
  return fields.find((field) => /^\p{Script=Han}{2,}$/u.test(field) && !deed.test(field))
}

/** @param before the day that a first closing day goes on from */
function namedDays(printed: readonly PrintedDay[], before: string | null, context: Context): NamedDays[] {
  const named: NamedDays[] = []
  let last = before
  for (const one of printed) {
    const day = resolve(one, last, context)
    const days = one.closes && last !== null ? stretch(last, day) : [day ?? []].flat()
    named.push({ printed: one, days })
    last = day ?? last
  }
  return named
}

/** A month or year left out goes on from the day before; a closing day is never earlier than the one it closes. */
function resolve({ year, month, day, closes }: PrintedDay, last: string | null, context: Context) {
  const itsMonth = month ?? Number(last?.slice(5, 7))
  const isEve = itsMonth === 12 && context.name.includes('元旦')
  const usualYear = isEve ? context.year - 1 : context.year
  if (!closes || last === null || year !== null) return dayOf(year ?? usualYear, itsMonth, day)
  const lastYear = Number(last.slice(0, 4))
  const sameYear = dayOf(lastYear, itsMonth, day)
  return sameYear !== null && sameYear < last ? dayOf(lastYear + 1, itsMonth, day) : sameYear
}

/** The days after `last` through `day`. */
function stretch(last: string, day: string | null): string[] {
  if (day === null) return []
  const length = daysBetween(last, day)
  if (length < 1 || length > longestStretch) return []
  return Array.from({ length }, (_, index) => addDays(last, index + 1))
}

function weekdayClaims(named: readonly NamedDays[]): Claim[] {
  return named.flatMap(({ printed: { weekday }, days }): Claim[] => {
    const day = days.at(-1)
    return weekday === null || day === undefined ? [] : [{ kind: 'weekday', day, weekday }]
  })
}

function countClaims([from, ...others]: readonly string[], count: number | null): Claim[] {
  return from === undefined || count === null ? [] : [{ kind: 'count', from, count, read: others.length + 1 }]
}
