/** Days as they are printed in headers and signatures. */
import { valueOfNumeral } from './ordinals.ts'

/** 二〇二二, in whichever sign for nought: the source of a pattern */
export const hanYear = '二[〇零○O][〇零○O一二三四五六七八九]{2}'
/** A day in a signature, in figures or in Chinese numerals: the source of a pattern. */
export const printedDay = `(?:20\\d\\d ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|${hanYear}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)`

const inFigures = /(20\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})/
const inNumerals = new RegExp(`(${hanYear})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`)

/** The first day printed in some words, as YYYY-MM-DD; null where there is none that exists. */
export function dayIn(words: string): string | null {
  const [, year = '', month = '', day = ''] = inFigures.exec(words) ?? []
  if (year !== '') return dayOf(Number(year), Number(month), Number(day))
  const [, hanYearName = '', hanMonth = '', hanDay = ''] = inNumerals.exec(words) ?? []
  if (hanYearName === '') return null
  return dayOf(yearOfNumerals(hanYearName), valueOfNumeral(hanMonth), valueOfNumeral(hanDay))
}

/** 二〇二二 → 2022. */
export function yearOfNumerals(numerals: string): number {
  return Number([...numerals].map((numeral) => Math.max(0, '〇一二三四五六七八九'.indexOf(numeral))).join(''))
}

/** A day as YYYY-MM-DD; null if the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const exists =
    Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
  return exists ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null
}

export function lastDayOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
