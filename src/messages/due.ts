import { minuteOf, weekdayOf, yearOf } from '../domain/time/day.ts'
import type { Due } from '../domain/time/due.ts'
import type { Step } from '../domain/time/step.ts'
import * as occurrence from './occurrence.ts'

type Sentences = { readonly [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>) => string }

const inChinese: Sentences = {
  counted: ({ count, unit, from, to }) =>
    `${to} = ${from} 之后第 ${count} ${unit === 'workday' ? '个工作日' : '日'}（当日不计）`,
  clock: ({ hours, from, to }) => `${minuteOf(to)} = ${minuteOf(from)} 起 ${hours} 小时（昼夜连续计算）`,
  rested: ({ name, ...days }) => `跳过${name ?? '周末'} ${range(days)}`,
  worked: ({ day }) => `${short(day)}（周${'一二三四五六日'.charAt(weekdayOf(day) - 1)}）调休上班`,
  moved: ({ name, from, to }) => `期满日 ${short(from)} 逢${name ?? '周末'}，顺延至 ${to}`,
  paused: ({ name, ...days }) => `不计${pauseInChinese(name)} ${stretch(days)}`,
  restarted: ({ name, from, to }) => `${to} ${restartInChinese(name)}，期限重新起算（原自 ${from} 起）`,
  extended: ({ count, unit, day }) => `其中 ${day} 延长 ${count} ${unit === 'workday' ? '个工作日' : '日'}`,
  named: ({ day, by }) =>
    `${day} ${by === 'document' ? '由文件写明' : '由政务公开办公室确定'}，逢休息日不顺延`,
  period: ({ key, day, rule }) =>
    rule === 'last-day'
      ? `${day} 是${occurrence.zh.label({ key })}的最后一天，逢休息日不顺延`
      : `${day} 是文件写明的日子（${occurrence.zh.label({ key })}），逢休息日不顺延`,
  granted: ({ from, to, day }) => `原定 ${from}，${day} 同意延至 ${to}`,
  estimated: ({ year }) => `${year}年节假日安排尚未录入，日期为估算`,
}

const inEnglish: Sentences = {
  counted: ({ count, unit, from, to }) =>
    `${to} = ${from} + ${plural(count, unitNames[unit])} (that day not counted)`,
  clock: ({ hours, from, to }) =>
    `${minuteOf(to)} = ${minuteOf(from)} + ${plural(hours, 'hour')}, day and night`,
  rested: ({ name, ...days }) => `skipped ${holidayName(name)} ${range(days)}`,
  worked: ({ day }) => `worked ${weekdays[weekdayOf(day) - 1]} ${short(day)}`,
  moved: ({ name, from, to }) => `the last day ${short(from)} is ${holidayName(name)}, so it moves to ${to}`,
  paused: ({ name, ...days }) => `not counted for ${pausesInEnglish[name] ?? name}: ${stretch(days)}`,
  restarted: ({ name, from, to }) =>
    `began anew on ${to} with ${restartsInEnglish[name] ?? name} (at first on ${from})`,
  extended: ({ count, unit, day }) => `${plural(count, unitNames[unit])} of it granted on ${day}`,
  named: ({ day, by }) =>
    `${day} is named by the ${by === 'document' ? 'document' : 'disclosure office'}; rest days do not move it`,
  period: ({ key, day, rule }) =>
    rule === 'last-day'
      ? `${day} is the last day of ${occurrence.en.label({ key })}; rest days do not move it`
      : `${day} is the day that the document names (${occurrence.en.label({ key })}); rest days do not move it`,
  granted: ({ from, to, day }) => `first due ${from}, put off on ${day} until ${to}`,
  estimated: ({ year }) => `the holidays of ${year} are not entered yet: this is an estimate`,
}

export const zh = {
  how: '怎么算的',
  sources: (due: Due): string => `依据：${sourcesOf(due, inChineseSource).join('、')}`,
  ...wording(inChinese, '；'),
  phraseUnknown: (phrase: string) => `没有从“${phrase}”中读出时限。`,
  instantNeeded: '按小时计算的时限要从时刻起算，例如 --from 2026-09-15T09:00:00+08:00。',
}

export const en: typeof zh = {
  how: 'How it is counted',
  sources: (due) => `By ${sourcesOf(due, inEnglishSource).join(', ')}`,
  ...wording(inEnglish, '; '),
  phraseUnknown: (phrase) => `“${phrase}” does not say when.`,
  instantNeeded: 'A clock in hours starts at an instant, such as --from 2026-09-15T09:00:00+08:00.',
}

/** `step` words one step; `explain` all of them in a line, but for plain weekends, which go without saying. */
function wording(sentences: Sentences, separator: string) {
  const step = (given: Step): string => (sentences[given.kind] as (step: Step) => string)(given)
  const explain = ({ steps }: Due): string => steps.filter(isSurprising).map(step).join(separator)
  return { step, explain }
}

type Source = 'start' | 'moved' | number

/** Laws and notices that the steps rest on: articles 201 and 203 of 民法典, and the calendars of the years that were counted. */
function sourcesOf({ steps }: Due, words: (source: Source) => string): string[] {
  const counted = steps.flatMap((step) => (step.kind === 'counted' || step.kind === 'moved' ? [step] : []))
  const isCounted = steps.some(({ kind }) => kind === 'counted' || kind === 'clock')
  const guessed = steps.flatMap((step) => (step.kind === 'estimated' ? [step.year] : []))
  const years = counted
    .filter((step) => step.kind === 'moved' || step.unit === 'workday')
    .flatMap(({ from, to }) => [yearOf(from), yearOf(to)])
  const sources: Source[] = [
    ...(isCounted ? ['start' as const] : []),
    ...(steps.some(({ kind }) => kind === 'moved') ? ['moved' as const] : []),
    ...new Set(years.filter((year) => !guessed.includes(year))),
  ]
  return sources.map(words)
}

function inChineseSource(source: Source): string {
  if (source === 'start') return '民法典第二百零一条'
  return source === 'moved' ? '第二百零三条' : `${source}年节假日安排`
}

function inEnglishSource(source: Source): string {
  if (source === 'start') return 'Civil Code art. 201'
  return source === 'moved' ? 'art. 203' : `the holidays of ${source}`
}

function isSurprising(step: Step): boolean {
  return step.kind !== 'rested' || step.name !== null
}

function range({ from, to }: { from: string; to: string }): string {
  return from === to ? short(from) : `${short(from)}…${short(to)}`
}

/** Days, or instants to the minute. */
function stretch({ from, to }: { from: string; to: string }): string {
  return from.includes('T') ? `${minuteOf(from)}…${minuteOf(to)}` : range({ from, to })
}

/** What a person stated stands as it is. */
function pauseInChinese(name: string): string {
  return pausesInChinese[name] ?? `“${name}”`
}

function restartInChinese(name: string): string {
  return restartsInChinese[name] ?? `“${name}”`
}

const pausesInChinese: Readonly<Record<string, string>> = {
  thirdParty: '征求第三方意见',
  agency: '征求其他机关意见',
}
const pausesInEnglish: Readonly<Record<string, string>> = {
  thirdParty: 'asking the third party',
  agency: 'asking another agency',
}
const restartsInChinese: Readonly<Record<string, string>> = { correction: '收到补正', fee: '完成缴费' }
const restartsInEnglish: Readonly<Record<string, string>> = {
  correction: 'the correction received',
  fee: 'the fee paid',
}

function short(day: string): string {
  return day.slice('2026-'.length)
}

const unitNames = { workday: 'working day', day: 'day' }
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const holidayNames: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-autumn Festival',
  国庆节: 'National Day',
}

function holidayName(name: string | null): string {
  if (name === null) return 'a weekend'
  return name
    .split('、')
    .map((one) => holidayNames[one] ?? holidayNames[one.replace(/节$/, '')] ?? one)
    .join(' and ')
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
