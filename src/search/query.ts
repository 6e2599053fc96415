/** What somebody is looking for, and where it stands in a text. Chinese has no spaces: its words are found by dictionary. */
import type { Span } from '../domain/document/document.ts'

export interface Query {
  /** as typed between spaces; text that holds them all is meant first */
  readonly phrases: readonly string[]
  /** the words within them; text that holds them all, wherever they stand, comes second */
  readonly words: readonly string[]
}

export interface Match {
  readonly spans: readonly Span[]
  /** whether the phrases stand there as typed */
  readonly exact: boolean
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

export function queryOf(typed: string): Query {
  const phrases = fold(typed).split(/\s+/).filter(Boolean)
  const words = phrases.flatMap((phrase) => [...segmenter.segment(phrase)])
  const wordlike = words.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
  const long = wordlike.filter((word) => word.length > 1)
  return { phrases, words: long.length > 0 ? long : wordlike }
}

/** Small letters and half-width signs, character by character, so that a place here is the same place there. */
export function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** @param folded as `fold` gives it; @returns null where not all of it stands */
export function matchIn(folded: string, { phrases, words }: Query): Match | null {
  const exact = spansOf(folded, phrases)
  if (exact) return { spans: exact, exact: true }
  const scattered = spansOf(folded, words)
  return scattered && { spans: scattered, exact: false }
}

function spansOf(folded: string, terms: readonly string[]): Span[] | null {
  if (terms.length === 0 || !terms.every((term) => folded.includes(term))) return null
  return merged(terms.flatMap((term) => placesOf(folded, term)))
}

function placesOf(folded: string, term: string): Span[] {
  const places: Span[] = []
  let start = folded.indexOf(term)
  while (start >= 0) {
    places.push({ start, end: start + term.length })
    start = folded.indexOf(term, start + term.length)
  }
  return places
}

/** In order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else {
      result.push(span)
    }
  }
  return result
}
