import { weekdayOf, yearOf } from '../domain/time/day.ts'
import type { Due } from '../domain/time/due.ts'
import type { Step } from '../domain/time/step.ts'
import { holidayInEnglish } from './holiday.ts'
import { plural } from './number.ts'
import * as occurrence from './occurrence.ts'
import * as time from './time.ts'

type Sentences = { readonly [Kind in Step['kind']]: (step: Extract<Step, { kind: Kind }>) => string }

const inChinese: Sentences = {
  counted: ({ count, unit, from, to }) =>
    `${to} = ${from} 之后第 ${count} ${unit === 'workday' ? '个工作日' : '日'}（当日不计）`,
  clock: ({ hours, from, to }) =>
    `${time.zh.when(to)} = ${time.zh.when(from)} 起 ${hours} 小时（昼夜连续计算）`,
  rested: ({ name, from, to }) => `跳过${name ?? '周末'}（${time.zh.span(from, to)}）`,
  worked: ({ day }) => `${time.zh.inYear(day)}（${time.zh.weekday(weekdayOf(day))}）调休上班`,
  moved: ({ name, from, to }) => `期满日 ${time.zh.inYear(from)}逢${name ?? '周末'}，顺延至 ${to}`,
  paused: ({ name, from, to }) => `不计${pauseInChinese(name)}的时间（${time.zh.span(from, to)}）`,
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

const { when } = time.en

const inEnglish: Sentences = {
  counted: ({ count, unit, from, to }) =>
    `${when(to)} = ${when(from)} + ${plural(count, unitNames[unit])} (the first day not counted)`,
  clock: ({ hours, from, to }) =>
    `${when(to)} = ${when(from)} + ${plural(hours, 'hour')}, counted day and night`,
  rested: ({ name, from, to }) => `skips ${nameInEnglish(name)} (${time.en.span(from, to)})`,
  worked: ({ day }) =>
    `${time.en.weekday(weekdayOf(day)).slice(0, 3)} ${time.en.inYear(day)} is a make-up working day`,
  moved: ({ name, from, to }) =>
    `the last day, ${time.en.inYear(from)}, falls on ${nameInEnglish(name)}, so it moves to ${when(to)}`,
  paused: ({ name, from, to }) =>
    `not counted: ${pausesInEnglish[name] ?? `“${name}”`} (${time.en.span(from, to)})`,
  restarted: ({ name, from, to }) =>
    `starts again on ${when(to)}: ${restartsInEnglish[name] ?? `“${name}”`} (first started ${when(from)})`,
  extended: ({ count, unit, day }) =>
    `includes an extension of ${plural(count, unitNames[unit])}, granted on ${when(day)}`,
  named: ({ day, by }) =>
    `${when(day)} is set by the ${by === 'document' ? 'document' : 'disclosure office'}; it does not move if it is a day off`,
  period: ({ key, day, rule }) =>
    rule === 'last-day'
      ? `${when(day)} is the last day of the period (${occurrence.en.label({ key })}); it does not move if it is a day off`
      : `${when(day)} is the day that the document names (${occurrence.en.label({ key })}); it does not move if it is a day off`,
  granted: ({ from, to, day }) => `originally ${when(from)}; extended on ${when(day)} to ${when(to)}`,
  estimated: ({ year }) => `the holidays of ${year} have not been entered yet, so this is an estimate`,
}

export const zh = {
  how: '怎么算的',
  /** '' for a day that rests on no law: one that somebody named, or the end of a period */
  sources: (due: Due): string => beginning('依据：', sourcesOf(due, inChineseSource).join('、')),
  ...wording(inChinese, '；'),
  phraseUnknown: (phrase: string) => `没有从“${phrase}”中读出时限。`,
  instantNeeded: '按小时计算的时限要从时刻起算，例如 --from 2026-09-15T09:00:00+08:00。',
}

export const en: typeof zh = {
  how: 'How it is counted',
  sources: (due) => beginning('Based on ', sourcesOf(due, inEnglishSource).join(', ')),
  ...wording(inEnglish, '; '),
  phraseUnknown: (phrase) => `No deadline could be read from “${phrase}”.`,
  instantNeeded: 'A deadline in hours starts at an instant, for example --from 2026-09-15T09:00:00+08:00.',
}

/** `step` words one step; `explain` all of them in a line, but for plain weekends, which go without saying. */
function wording(sentences: Sentences, separator: string) {
  const step = (given: Step): string => (sentences[given.kind] as (step: Step) => string)(given)
  const explain = ({ steps }: Due): string => steps.filter(isSurprising).map(step).join(separator)
  return { step, explain }
}

function beginning(words: string, list: string): string {
  return list && `${words}${list}`
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
  thirdParty: 'consulting the third party',
  agency: 'consulting another agency',
}
const restartsInChinese: Readonly<Record<string, string>> = { correction: '收到补正', fee: '完成缴费' }
const restartsInEnglish: Readonly<Record<string, string>> = {
  correction: 'the correction was received',
  fee: 'the fee was paid',
}

const unitNames = { workday: 'working day', day: 'day' }

function nameInEnglish(name: string | null): string {
  return name === null ? 'a weekend' : holidayInEnglish(name)
}
