/** Ends of years and of their parts. */
import { before, inYear, nextYear, once, thisYear, yearName, yearNumber, yearOf } from './once.ts'
import { type Family, number, numberOf, phrasesBy } from './phrase.ts'

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
  `[于在]?${inYear}(?:(?:上半年(?:、|和|及|,)下半年|年中(?:、|和|及)年[末底终])(?=各|分别)|(?<first>${number})月份?(?:、|和|及)(?<second>${number})月份?(?=各|分别|[组开进集]))(?:各[^,。;]{0,6}?一次)?`,
  'g',
)

/** 上半年、下半年各, 年中、年末各, 5月、11月各. */
export const turns: Family = (words, year) =>
  phrasesBy(words, inTurn, (groups) => {
    const named = yearOf(groups, year)
    const { first = '6', second = '12' } = groups
    return [...once(named, first, undefined), ...once(named, second, undefined)]
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

/** 于2022年上半年, 第三季度末; 第三季度 where that is all that is said, as in a column. */
export const parts: Family = (words, year) =>
  phrasesBy(words, part, (groups, { 0: { length } }) => {
    const { lead, tail, part: name = '' } = groups
    if (lead === undefined && tail === undefined && length < words.trim().length) return []
    return once(yearOf(groups, year), lastMonthOf(name), undefined)
  })

function lastMonthOf(part: string): string {
  if (part === '上半年') return '6'
  if (part === '下半年') return '12'
  return String(3 * numberOf(part.replace(/[第季度]/g, '')))
}
