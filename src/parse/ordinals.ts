/** Ordinals wherever they stand: 一、 (一) 1. (1) ① — each with how firmly its place marks a beginning. */
import type { Brackets } from './brackets.ts'

/** 0 一、 · 1 (一) · 2 1. · 3 (1) · 4 ① or 1) */
export type Level = 0 | 1 | 2 | 3 | 4
export const levels = [0, 1, 2, 3, 4] as const

/** 3 begins a line · 2 follows the end of a sentence or a note · 1 follows a space · 0 stands amid words */
export type Firmness = 0 | 1 | 2 | 3

export interface Mark {
  readonly level: Level
  /** 0 where the numeral is lost and only its 、 is left */
  readonly value: number
  readonly start: number
  /** past the ordinal's own punctuation */
  readonly end: number
  readonly firmness: Firmness
  /** printed in the form of another level */
  readonly isStray?: boolean
}

const numerals = '零一二三四五六七八九十'
const han = '[一二三四五六七八九十]{1,3}'
const ordinal = new RegExp(
  [
    `\\( ?(?<inBrackets>${han}) ?\\)`,
    `(?<plain>${han}) ?(?<stop>[、.])`,
    '\\( ?(?<digitsInBrackets>\\d{1,2}) ?\\)',
    '(?<digits>\\d{1,3}) ?(?:\\.|、)',
    '(?<circled>[①-⑳])',
    '(?<halfBracket>\\d{1,2})\\)',
    '(?<!\\S)(?<lost>、)',
  ].join('|'),
  'g',
)

/** A plan has some dozens of headings; in a text with more ordinals than this they are no headings. */
const mostMarks = 4000

/** The ordinals of a text in their order, those within quotes and brackets left out. */
export function marksIn(text: string, brackets: Brackets): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(ordinal)) {
    if (marks.length === mostMarks) break
    const mark = brackets.isInside(match.index) ? null : markOf(text, match)
    if (mark !== null) marks.push(mark)
  }
  return marks
}

function markOf(text: string, match: RegExpMatchArray): Mark | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  const firmness = firmnessAt(text, start)
  const kind = kindOf(match.groups ?? {}, firmness)
  if (kind === null || isAmidNumbers(text, start, end)) return null
  if (firmness < 2 && isAmidWords(text, start, end)) return null
  return { ...kind, start, end, firmness }
}

function kindOf(
  groups: Record<string, string | undefined>,
  firmness: Firmness,
): Pick<Mark, 'level' | 'value'> | null {
  const { inBrackets, plain, stop, digitsInBrackets, digits, circled, halfBracket, lost } = groups
  if (inBrackets) return { level: 1, value: valueOfNumeral(inBrackets) }
  if (plain) return stop === '、' || firmness === 3 ? { level: 0, value: valueOfNumeral(plain) } : null
  if (digitsInBrackets) return { level: 3, value: Number(digitsInBrackets) }
  if (digits) return { level: 2, value: Number(digits) }
  if (circled) return { level: 4, value: circled.charCodeAt(0) - 0x245f }
  if (halfBracket) return { level: 4, value: Number(halfBracket) }
  return lost && firmness === 3 ? { level: 0, value: 0 } : null
}

/** The value of a Chinese numeral up to 99. */
export function valueOfNumeral(numeral: string): number {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  return (tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones))
}

/** A number up to 99 as a Chinese numeral. */
export function numeralOf(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const leading = tens === 0 ? '' : `${tens === 1 ? '' : numerals.charAt(tens)}十`
  return leading + (ones === 0 ? '' : numerals.charAt(ones))
}

function firmnessAt(text: string, start: number): Firmness {
  const spaces = spacesBefore(text, start)
  const before = text.charAt(start - spaces - 1)
  if (before === '' || '\n\t|'.includes(before)) return 3
  if ('。;:!?)〕】>'.includes(before)) return 2
  return spaces > 0 ? 1 : 0
}

function spacesBefore(text: string, start: number): number {
  let count = 0
  while (count < 64 && text.charAt(start - count - 1) === ' ') count += 1
  return count
}

/** Decimals and dates: 2.5, 2019.5.29; but 1.2021年 is an ordinal before a year. */
function isAmidNumbers(text: string, start: number, end: number): boolean {
  if (/[\d.\-/〇零一二三四五六七八九十百]/.test(text.charAt(start - 1))) return true
  return /^\d/.test(text.charAt(end)) && !/^20\d\d年/.test(text.slice(end, end + 5))
}

/** Words that end or go on with a numeral: 统一、规范, 第一、…, 第(一)项, 三、四中全会. */
function isAmidWords(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 4)
  return (
    /[第届、]/.test(text.charAt(start - 1)) ||
    /^[统唯之单同专万划归逐]一/.test(text.slice(start - 1, end)) ||
    /^(?:[项款条类]|[一二三四五六七八九十]{1,3}[、,中届])/.test(after)
  )
}
