import { minuteOf, weekdayOf } from '../domain/time/day.ts'
import type { Due, Step } from '../domain/time/due.ts'

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
  estimated: ({ year }) => `the holidays of ${year} are not entered yet: this is an estimate`,
}

export const zh = {
  ...wording(inChinese, '；'),
  phraseUnknown: (phrase: string) => `没有从“${phrase}”中读出时限。`,
  instantNeeded: '按小时计算的时限要从时刻起算，例如 --from 2026-09-15T09:00:00+08:00。',
}

export const en: typeof zh = {
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
