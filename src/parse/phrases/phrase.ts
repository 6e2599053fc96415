/** What every family of time phrases yields: a stretch of words and how it falls due. */
import type { Span } from '../../domain/document/document.ts'
import type { Obligation } from '../../domain/obligation.ts'
import { valueOfNumeral } from '../ordinals.ts'

type WithoutPhrase<O> = O extends Obligation ? Omit<O, 'phrase'> : never
/** An obligation before the document's own wording is put to it. */
export type Due = WithoutPhrase<Obligation>

export interface Phrase extends Span {
  /** most phrases say one thing; 1月10日、7月10日前 says two */
  readonly dues: readonly Due[]
}

/** One family: the phrases that it knows in some words. */
export type Family = (words: string, year: number) => Phrase[]

/** A printed number, in digits or Chinese numerals. */
export const number = '(?:\\d{1,4}|[一二三四五六七八九十两]{1,3})'

export function numberOf(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed)
  return printed === '两' ? 2 : valueOfNumeral(printed.replace('两', '二'))
}

/** Every match of a global pattern for which `duesOf` has an answer; matchAll would copy the pattern for each clause. */
export function phrasesBy(
  words: string,
  pattern: RegExp,
  duesOf: (groups: Readonly<Record<string, string | undefined>>, match: RegExpExecArray) => readonly Due[],
): Phrase[] {
  const phrases: Phrase[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    const dues = duesOf(match.groups ?? {}, match)
    if (dues.length > 0) phrases.push({ start: match.index, end: match.index + match[0].length, dues })
  }
  return phrases
}
