/** Periods: every month, quarter, half-year or year, so often, by a day. */
import type { Period } from '../../domain/obligation.ts'
import { type Due, type Family, number, numberOf, phrasesBy } from './phrase.ts'

/** Weeks are reviewed month by month, four at a time. */
const everyOf: Readonly<Record<string, { every: Period; times: number }>> = {
  周: { every: 'month', times: 4 },
  旬: { every: 'month', times: 3 },
  月: { every: 'month', times: 1 },
  季: { every: 'quarter', times: 1 },
  季度: { every: 'quarter', times: 1 },
  半年: { every: 'half', times: 1 },
  年: { every: 'year', times: 1 },
  年度: { every: 'year', times: 1 },
}
const period = '(?<period>半年|年度|年|季度|季|月|周|旬)'
const measure = '(?:人次|次|期|条|件|场|篇|轮|个|批)'

const timesEach = new RegExp(
  `(?:每|(?<whole>一年|全年|年内|本年度))${period}?(?:度|份)?(?:[^,。;]{0,24}?(?:不少于|至少|不低于|不得少于|最少|原则上)[^,。;]{0,8}?|[^,。;]{0,36}?(?=${number}${measure}以上)|[^,。;]{0,20}?)(?<count>${number})${measure}(?:以上)?(?!月|季)`,
  'g',
)
const dayEach = new RegExp(
  `每(?:个)?${period}(?:度)?(?:的)?(?:后?(?:第一个月|首月|次月|末月)|[末底])?(?:(?<month>${number})月)?(?<day>${number})日(?:、(?<otherMonth>${number})月(?<otherDay>${number})日)?(?:之|以)?前`,
  'g',
)
const monthEach = new RegExp(
  `每年(?:的)?(?<month>${number})月份?(?:(?<part>底|末|上旬|中旬|下旬)(?:之|以)?前?|(?:之|以)?前)`,
  'g',
)
const times = new RegExp(
  `(?:不少于|至少|不低于|不得少于)[^,。;\\d]{0,8}?(?<count>${number})(?:次|期|条|件|场|篇|轮)`,
  'g',
)
const rare =
  /每(?:隔)?(?:(?<days>日|天)|(?<weeks>[两2二]周|半个?月)|(?<months>[两2二])个?月|(?<years>[两2二三3四4五5])年)(?:至少)?(?:[^,。;]{0,8}?一次)?|[每按](?<terms>学期)[初末]?/g
const each = new RegExp(
  `(?:按|每|逐(?!年))${period}(?:(?<=周)[一二三四五六日天](?![次个期篇条]))?(?:度)?(?:[、和](?:按|每)?(?:季度|半年|年度?|月度?))*(?:末|底)?(?:之?前)?`,
  'g',
)
const rhythm =
  /(?<![\d一二三四五六七八九十每本上下该当半每按])(?<period>周|月|季|年)(?:晾晒|调度|抽查|通报|检查|汇总)|(?<![\d一二三四五六七八九十每本上下该当半每按全])(?<other>周|月|季)(?:考核|研判|分析|点评|公示|例会|督查|巡查|评估)/g

/** 每年不少于一次, 每半年至少举行1次, 年内不少于2次. */
export const timesEachPeriod: Family = (words) =>
  phrasesBy(words, timesEach, ({ period: name, whole, count = '' }) => {
    if (name === undefined && whole === undefined) return []
    return [periodic(name ?? '年', Math.max(1, numberOf(count)))]
  })

/** 每月25日前, 每年1月31日前, 每年1月10日、7月10日前. */
export const dayEachPeriod: Family = (words) =>
  phrasesBy(words, dayEach, ({ period: name = '', month, day = '', otherMonth, otherDay }) => {
    const first = onDay(periodic(name, 1), month, day)
    return otherDay === undefined ? [first] : [first, onDay(periodic(name, 1), otherMonth, otherDay)]
  })

/** 每年4月底前, 每年12月上旬. */
export const monthEachYear: Family = (words) =>
  phrasesBy(words, monthEach, ({ month = '', part }) => {
    const value = numberOf(month)
    const isBefore = part === undefined
    if (value < (isBefore ? 2 : 1) || value > 12) return []
    const dueMonth = isBefore ? value - 1 : value
    const dueDay = { 上旬: 10, 中旬: 20 }[part ?? '']
    const yearly = { ...periodic('年', 1), dueMonth }
    return [dueDay === undefined ? yearly : { ...yearly, dueDay }]
  })

/** 不少于2期 without a period is meant for the year. */
export const timesInYear: Family = (words) =>
  phrasesBy(words, times, ({ count = '' }) => [periodic('年', Math.max(1, numberOf(count)))])

/** 每日, 每两周, 每半月, 每两个月, 每学期; what is rarer than yearly is reviewed each year. */
export const rarePeriods: Family = (words) =>
  phrasesBy(words, rare, ({ days, weeks, months, terms }) => {
    if (days !== undefined) return [{ kind: 'standing', reviewEvery: 'month' }]
    if (weeks !== undefined) return [{ kind: 'periodic', every: 'month', atLeast: 2 }]
    if (months !== undefined) return [{ kind: 'periodic', every: 'half', atLeast: 3 }]
    if (terms !== undefined) return [periodic('半年', 1)]
    return [{ kind: 'standing', reviewEvery: 'year' }]
  })

/** 按季度, 每月, 按月度、季度. */
export const eachPeriod: Family = (words) =>
  phrasesBy(words, each, ({ period: name = '' }) => [periodic(name, 1)])

/** 月调度、季通报. */
export const rhythms: Family = (words) =>
  phrasesBy(words, rhythm, ({ period: name, other = '' }) => [periodic(name ?? other, 1)])

type Periodic = Extract<Due, { kind: 'periodic' }>

function periodic(name: string, count: number): Periodic {
  const { every, times } = everyOf[name] ?? { every: 'year' as const, times: 1 }
  return { kind: 'periodic', every, atLeast: count * times }
}

function onDay(due: Periodic, month: string | undefined, day: string): Due {
  const dueDay = Math.min(31, Math.max(1, numberOf(day)))
  if (month === undefined) return { ...due, dueDay }
  return { ...due, dueDay, dueMonth: Math.min(12, Math.max(1, numberOf(month))) }
}
