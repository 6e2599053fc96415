import type { Obligation, ObligationKind, Period, Unit } from '../domain/obligation.ts'
import { yearOf } from '../domain/time/day.ts'
import * as time from './time.ts'

type Once = Extract<Obligation, { kind: 'once' }>
type Periodic = Extract<Obligation, { kind: 'periodic' }>
type OnEvent = Extract<Obligation, { kind: 'onEvent' }>

export const zh = {
  title: '时限要求',
  none: '未定时限',
  /** 每年至少 1 次、作出之日起 20 个工作日内、12月31日前、长期，每季度填报. The plan's own year goes without saying. */
  words: wordsInChinese,
  kind: {
    once: '一次完成',
    periodic: '定期',
    onEvent: '事件触发',
    standing: '长期坚持',
  } as Record<ObligationKind, string>,
  kindHint: {
    once: '到某一天办完一件事',
    periodic: '每月、每季度、每半年或每年做几次',
    onEvent: '每发生一次，从那时起计时',
    standing: '没有终点，按期填报进展',
  } as Record<ObligationKind, string>,
  period: { month: '每月', quarter: '每季度', half: '每半年', year: '每年' } as Record<Period, string>,
  unit: { workday: '个工作日', day: '日', hour: '小时' } as Record<Unit, string>,
  phrase: (words: string) => `原文：“${words}”`,
}

export const en: typeof zh = {
  title: 'Obligation',
  none: 'not set yet',
  words: wordsInEnglish,
  kind: { once: 'Once', periodic: 'Periodic', onEvent: 'On an event', standing: 'Standing work' },
  kindHint: {
    once: 'one thing, done by a certain date',
    periodic: 'a number of times each month, quarter, half-year or year',
    onEvent: 'a deadline runs from each event',
    standing: 'ongoing, reported on regularly',
  },
  period: { month: 'monthly', quarter: 'quarterly', half: 'half-yearly', year: 'yearly' },
  unit: { workday: 'working days', day: 'days', hour: 'hours' },
  phrase: (words: string) => `in the document: “${words}”`,
}

function wordsInChinese(obligation: Obligation, year: number): string {
  switch (obligation.kind) {
    case 'once':
      return `${dayInChinese(obligation, year)}前`
    case 'periodic':
      return periodicInChinese(obligation)
    case 'onEvent':
      return eventInChinese(obligation)
    case 'standing':
      return `长期，${zh.period[obligation.reviewEvery]}填报`
  }
}

function dayInChinese({ dueOn }: Once, planYear: number): string {
  return yearOf(dueOn) === planYear ? time.zh.inYear(dueOn) : time.zh.inProse(dueOn)
}

function periodicInChinese({ every, atLeast, dueDay, dueMonth = 12 }: Periodic): string {
  const times = `${zh.period[every]}至少 ${atLeast} 次`
  if (dueDay === undefined) return times
  const month = { month: '', quarter: '末月', half: '末月', year: `${dueMonth}月` }[every]
  return atLeast === 1 ? `${zh.period[every]}${month}${dueDay}日前` : `${times}，${month}${dueDay}日前`
}

function eventInChinese({ from, within, bound }: OnEvent): string {
  const start = { hour: `${from}起`, day: `${from}之日起`, workday: `${from}之日起` }[within.unit]
  const time = `${within.count} ${zh.unit[within.unit]}`
  const words = bound === 'earliest' ? `不少于 ${time}` : `${time}内`
  return from === '' ? words : `${start} ${words}`
}

function wordsInEnglish(obligation: Obligation, _year: number): string {
  switch (obligation.kind) {
    case 'once':
      return `by ${time.en.when(obligation.dueOn)}`
    case 'periodic':
      return periodicInEnglish(obligation)
    case 'onEvent':
      return eventInEnglish(obligation)
    case 'standing':
      return `standing work, reported ${en.period[obligation.reviewEvery]}`
  }
}

function periodicInEnglish({ every, atLeast, dueDay, dueMonth = 12 }: Periodic): string {
  const times = atLeast === 1 ? 'at least once' : `at least ${atLeast} times`
  const words = `${times} ${en.period[every]}`
  if (dueDay === undefined) return words
  if (every === 'year') return `${words}, by ${dueDay} ${time.en.monthShort(dueMonth)}`
  return `${words}, by day ${dueDay}${every === 'month' ? '' : ' of its last month'}`
}

function eventInEnglish({ from, within, bound }: OnEvent): string {
  const words = bound === 'earliest' ? `for at least ${amount(within)}` : `within ${amount(within)}`
  return from === '' ? words : `${words} of ${from}`
}

function amount({ count, unit }: OnEvent['within']): string {
  const one = { workday: '1 working day', day: '1 day', hour: '1 hour' }
  return count === 1 ? one[unit] : `${count} ${en.unit[unit]}`
}
