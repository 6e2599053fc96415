/** Deadlines: a day, or the end of a month. */
import { before, inYear, month, once, yearOf } from './once.ts'
import { type Family, number, numberOf, phrasesBy } from './phrase.ts'

const onDay = new RegExp(
  `(?:最迟)?[于在]?${inYear}${month}(?<day>${number})日(?:、(?<otherMonth>${number})月(?<otherDay>${number})日)?${before}`,
  'g',
)
const latestDay = new RegExp(
  `(?:不得?[晚迟]于|截至|截止到?)${inYear}${month}(?<day>${number})日(?!起|前)`,
  'g',
)
const range = new RegExp(
  `${inYear}(?:${number}月)(?:${number}日)?(?:至|到|-|—|~)+(?:20\\d\\d年)?${month}(?:(?<day>${number})日)?(?:底|末)?`,
  'g',
)
const monthEnd = new RegExp(`[于在]?${inYear}${month}(?<part>底|末|上旬|中旬|下旬)(?:${before})?`, 'g')
const beforeMonth = new RegExp(`[于在]?${inYear}${month}${before}`, 'g')
const onlyMonth = new RegExp(`(?<=^|\\()${inYear}${month}(?=$|\\))`, 'g')
/** 6月30日之前, 2022年1月26日前, 9月21日、12月9日前. */
export const days: Family = (words, year) =>
  phrasesBy(words, onDay, (groups) => {
    const { month: printedMonth, day, otherMonth, otherDay } = groups
    const first = once(yearOf(groups, year), printedMonth, day)
    return otherDay === undefined ? first : [...first, ...once(yearOf(groups, year), otherMonth, otherDay)]
  })

/** 不得晚于8月31日, 截至6月30日. */
export const latestDays: Family = (words, year) =>
  phrasesBy(words, latestDay, (groups) => once(yearOf(groups, year), groups.month, groups.day))

/** 3月1日至6月30日: due when it ends. */
export const ranges: Family = (words, year) =>
  phrasesBy(words, range, (groups) => once(yearOf(groups, year), groups.month, groups.day))

/** 12月底前, 2022年6月中旬. */
export const monthEnds: Family = (words, year) =>
  phrasesBy(words, monthEnd, (groups) => {
    const lastDay = { 上旬: '10', 中旬: '20' }[groups.part ?? '']
    return once(yearOf(groups, year), groups.month, lastDay)
  })

/** (2020年6月) behind the name of a stage, or 2020年6月 where that is all that is said. */
export const onlyMonths: Family = (words, year) =>
  phrasesBy(words, onlyMonth, (groups) => once(yearOf(groups, year), groups.month, undefined))

/** 7月前: due with the last day of the month before. */
export const monthsBefore: Family = (words, year) =>
  phrasesBy(words, beforeMonth, (groups) => {
    const value = numberOf(groups.month ?? '')
    const due = yearOf(groups, year)
    return value === 1 ? once(due - 1, '12', undefined) : once(due, String(value - 1), undefined)
  })
