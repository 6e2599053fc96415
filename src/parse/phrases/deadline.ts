/** Deadlines: a day, or the end of a month, quarter, half-year or year. */
import { dayOf, hanYear, lastDayOf, yearOfNumerals } from '../dates.ts'
import { type Due, type Family, number, numberOf, phrasesBy } from './phrase.ts'

type Groups = Readonly<Record<string, string | undefined>>

const yearName = `(?<year>20\\d\\d|${hanYear})年`
const nextYear = '(?<next>次年|明年|下一?年度?)'
const thisYear = '今年|本年度?|当年'
const inYear = `(?:${yearName}|${nextYear}|${thisYear})?(?:的)?`
const month = `(?<month>${number})月(?:份)?`
const before = '(?:之|以)?前'

const onDay = new RegExp(
  `(?:最迟)?[于在]?${inYear}${month}(?<day>${number})日(?:、(?<otherMonth>${number})月(?<otherDay>${number})日)?${before}`,
  'g',
)
const range = new RegExp(
  `${inYear}(?:${number}月)(?:${number}日)?(?:至|到|-|—|~)+(?:20\\d\\d年)?${month}(?:(?<day>${number})日)?(?:底|末)?`,
  'g',
)
const monthEnd = new RegExp(`[于在]?${inYear}${month}(?<part>底|末|上旬|中旬|下旬)(?:${before})?`, 'g')
const beforeMonth = new RegExp(`[于在]?${inYear}${month}${before}`, 'g')
const yearEnd = new RegExp(
  `[于在到至]?(?:${yearName}|${nextYear}|${thisYear})?(?:年|(?<=年度?))(?:底(?:${before})?(?!考核|绩效|总结|评|检查|述职)|[末终]${before}|内)`,
  'g',
)
const inYears = new RegExp(`(?<count>${number})年(?:之|以)?内|用(?<span>${number})年(?:左右)?的?时间`, 'g')
const beforeYear = new RegExp(
  `(?:${yearName}${before}|[到至]${yearName.replace('year', 'toYear')}(?!\\d{0,2}月))`,
  'g',
)
const part = new RegExp(
  `(?<![前过])(?<lead>[于在])?${inYear}(?<part>上半年|下半年|第?[一二三四1-4]季度)(?<tail>末|底|内|结束前|前|完成)?`,
  'g',
)

const inTurn = new RegExp(
  `[于在]?${inYear}(?:上半年(?:、|和|及|,)下半年|(?<first>${number})月份?(?:、|和|及)(?<second>${number})月份?)(?=各|分别)(?:各[^,。;]{0,6}?一次)?`,
  'g',
)

/** 上半年、下半年各, 5月、11月各. */
export const turns: Family = (words, year) =>
  phrasesBy(words, inTurn, (groups) => {
    const named = yearOf(groups, year)
    const { first = '6', second = '12' } = groups
    return [...once(named, first, undefined), ...once(named, second, undefined)]
  })

/** 6月30日之前, 2022年1月26日前, 9月21日、12月9日前. */
export const days: Family = (words, year) =>
  phrasesBy(words, onDay, (groups) => {
    const { month: printedMonth, day, otherMonth, otherDay } = groups
    const first = once(yearOf(groups, year), printedMonth, day)
    return otherDay === undefined ? first : [...first, ...once(yearOf(groups, year), otherMonth, otherDay)]
  })

/** 3月1日至6月30日: due when it ends. */
export const ranges: Family = (words, year) =>
  phrasesBy(words, range, (groups) => once(yearOf(groups, year), groups.month, groups.day))

/** 12月底前, 2022年6月中旬. */
export const monthEnds: Family = (words, year) =>
  phrasesBy(words, monthEnd, (groups) => {
    const lastDay = { 上旬: '10', 中旬: '20' }[groups.part ?? '']
    return once(yearOf(groups, year), groups.month, lastDay)
  })

/** 7月前: due with the last day of the month before. */
export const monthsBefore: Family = (words, year) =>
  phrasesBy(words, beforeMonth, (groups) => {
    const value = numberOf(groups.month ?? '')
    const due = yearOf(groups, year)
    return value === 1 ? once(due - 1, '12', undefined) : once(due, String(value - 1), undefined)
  })

/** 年底前, 2021年底前, 年内. */
export const yearEnds: Family = (words, year) =>
  phrasesBy(words, yearEnd, (groups, match) => {
    const isNumbered = /[\d一二三四五六七八九十两半多]$/.test(words.slice(0, match.index))
    return isNumbered ? [] : once(yearOf(groups, year), '12', '31')
  })

/** 3年内: the plan's year is the first. */
export const yearsAhead: Family = (words, year) =>
  phrasesBy(words, inYears, ({ count, span = '' }) => {
    const years = count ?? span
    return years.length > 2 ? [] : once(year + numberOf(years) - 1, '12', '31')
  })

/** 2018年前 (with the year before, unless that is past), 到2020年. */
export const yearsBefore: Family = (words, year) =>
  phrasesBy(words, beforeYear, ({ year: printed, toYear }) => {
    const named = yearNumber(printed ?? toYear ?? '')
    return once(printed !== undefined && named > year ? named - 1 : named, '12', '31')
  })

/** 于2022年上半年, 第三季度末. */
export const parts: Family = (words, year) =>
  phrasesBy(words, part, (groups) => {
    const { lead, tail, part: name = '' } = groups
    if (lead === undefined && tail === undefined) return []
    return once(yearOf(groups, year), lastMonthOf(name), undefined)
  })

function lastMonthOf(part: string): string {
  if (part === '上半年') return '6'
  if (part === '下半年') return '12'
  return String(3 * numberOf(part.replace(/[第季度]/g, '')))
}

/**
 * A deadline; without a day, the month's last. Days that do not exist are no deadline.
 * While the plan's year is unknown, the day is kept as that of any year.
 */
function once(year: number, month = '', day: string | undefined): Due[] {
  const monthNumber = numberOf(month)
  if (Number.isNaN(year)) return eachYear(monthNumber, day)
  const dueOn = dayOf(year, monthNumber, day === undefined ? lastDayOf(year, monthNumber) : numberOf(day))
  return dueOn === null ? [] : [{ kind: 'once', dueOn }]
}

function eachYear(dueMonth: number, day: string | undefined): Due[] {
  if (dueMonth < 1 || dueMonth > 12) return []
  const yearly = { kind: 'periodic' as const, every: 'year' as const, atLeast: 1, dueMonth }
  const dueDay = day === undefined ? 31 : numberOf(day)
  return dueDay < 1 || dueDay > 31 ? [] : [day === undefined ? yearly : { ...yearly, dueDay }]
}

function yearOf({ year, next }: Groups, planYear: number): number {
  if (year !== undefined) return yearNumber(year)
  return next === undefined ? planYear : planYear + 1
}

function yearNumber(printed: string): number {
  return /^\d/.test(printed) ? Number(printed) : yearOfNumerals(printed)
}
