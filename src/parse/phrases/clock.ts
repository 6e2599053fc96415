/** Clocks: so long after an event, or open for at least so long. */
import type { Unit } from '../../domain/obligation.ts'
import { type Due, type Family, number, numberOf, phrasesBy } from './phrase.ts'

type Groups = Readonly<Record<string, string | undefined>>

const units: Readonly<Record<string, Unit>> = { 工作日: 'workday', 小时: 'hour', 日: 'day', 天: 'day' }
const unit = '(?<unit>工作日|小时|日|天)'

const within = new RegExp(
  `(?:最迟|最晚)?(?<![\\d年月])(?<count>${number})个?${unit}(?:之|以)?内|(?:不超过|不晚于|不迟于)(?<most>${number})个?(?<mostUnit>工作日|小时|日|天)|(?<=(?:之日起|后)(?:的)?)(?<after>${number})个?(?<afterUnit>工作日|小时)`,
  'g',
)
const afterPeriod = new RegExp(
  `(?<period>每个?(?:月|季度|季|半年|年)度?(?:结束|终了))(?:之|以)?后(?:的)?(?<count>${number})个?${unit}(?:之|以)?内`,
  'g',
)
const window = new RegExp(
  `(?:不少于|不得少于|不低于|不短于|至少|公示(?:期|时间)?(?:为)?)(?<count>${number})个?${unit}(?!起|之?[前内后])`,
  'g',
)
const sameDay = /当[日天](?=[^,。;]{0,6}(?:答复|公开|公布|回应|回复|办结|上网|发布|报送|处理))/g
const ahead = new RegExp(
  `提前(?:至少)?${number}个?(?:工作日|日|天|周|月)|(?<![\\d年月每])${number}(?:个工作日|日|天)(?:之|以)?前|(?<!月|年|日|\\d)前${number}(?:个工作日|日|天)`,
  'g',
)
const statutory = /法定(?:时限|期限)/g

/** 20个工作日内, 5小时内. */
export const clocks: Family = (words) =>
  phrasesBy(words, within, (groups, match) => [onEvent(groups, 'latest', triggerBefore(words, match.index))])

/** 每季度结束后15日内: counted from the end of each. */
export const clocksAfterPeriods: Family = (words) =>
  phrasesBy(words, afterPeriod, (groups) => [onEvent(groups, 'latest', groups.period ?? '')])

/** 不少于30日: the window must stay open at least that long. */
export const windows: Family = (words) =>
  phrasesBy(words, window, (groups, match) => [onEvent(groups, 'earliest', windowBefore(words, match.index))])

/** 当日答复: by the day after, for a clock counts whole days behind its event. */
export const sameDays: Family = (words) =>
  phrasesBy(words, sameDay, () => [
    { kind: 'onEvent', within: { count: 1, unit: 'day' }, from: '', bound: 'latest' },
  ])

/** 听证7日前, 执行前5日: so long before an event, which no clock can count; a person sets when. */
export const daysAhead: Family = (words) =>
  phrasesBy(words, ahead, () => [{ kind: 'standing', reviewEvery: 'quarter' }])

/** 法定时限: for applications, twenty working days from receipt (《政府信息公开条例》第三十三条). */
export const statutoryClocks: Family = (words) =>
  phrasesBy(words, statutory, () =>
    /申请|答复/.test(words)
      ? [{ kind: 'onEvent', within: { count: 20, unit: 'workday' }, from: '收到申请', bound: 'latest' }]
      : [],
  )

function onEvent(groups: Groups, bound: 'latest' | 'earliest', from: string): Due {
  const count = groups.count ?? groups.most ?? groups.after ?? ''
  const printed = groups.unit ?? groups.mostUnit ?? groups.afterUnit ?? ''
  return {
    kind: 'onEvent',
    within: { count: Math.max(1, numberOf(count)), unit: units[printed] ?? 'day' },
    from,
    bound,
  }
}

/** 在作出之日起 → 作出; 收到申请后 → 收到申请; 发生突发事件时,… → 发生突发事件. */
function triggerBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - 60), at).replace(/(?:应当?|须|要|必须|可|在|于|的)+$/, '')
  const direct = /(?<trigger>[\p{Script=Han}、“”]{1,20}?)(?:之日|次日)?(?:起算?|后|以后)(?:的|,)?$/u.exec(
    before,
  )
  if (direct?.groups?.trigger) return afterPreposition(direct.groups.trigger)
  const happening = /(?<trigger>[\p{Script=Han}、]{2,20})时,?[^,。;]{0,14},?$/u.exec(before)
  if (happening?.groups?.trigger) return afterPreposition(happening.groups.trigger)
  return /对(?<trigger>[\p{Script=Han}、]{2,20}),?$/u.exec(before)?.groups?.trigger ?? ''
}

/** The verb and object behind the last preposition. */
function afterPreposition(trigger: string): string {
  return trigger.replace(/^.*(?:应当?在|应当?于|[自从在于应])(?=[\p{Script=Han}]{2})/u, '')
}

/** What has to stay open: 征求意见期限一般不少于… → 征求意见. */
function windowBefore(words: string, at: number): string {
  const before = words.slice(Math.max(0, at - 40), at)
  return /(公示|征求意见|公开征集|听取意见|公告)[^,。;]{0,16}$/.exec(before)?.[1] ?? triggerBefore(words, at)
}
