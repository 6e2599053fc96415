/** Sentences: what ends with a full stop outside quotes and brackets. */
import type { Span } from '../domain/document/document.ts'
import type { Page } from './draft.ts'
import { isEmpty, trimmed } from './span.ts'

/** The sentences of a span, in order; what follows the last full stop is one too. */
export function sentencesIn(page: Page, span: Span): Span[] {
  const sentences: Span[] = []
  let from = span.start
  for (let at = span.start; at < span.end; at += 1) {
    if (!endsSentence(page, at)) continue
    sentences.push(trimmed(page.text, { start: from, end: at + 1 }))
    from = at + 1
  }
  const tail = trimmed(page.text, { start: from, end: span.end })
  return [...sentences, tail].filter((sentence) => !isEmpty(sentence))
}

/** Where the first sentence of a span ends, past its full stop; null without one. */
export function firstSentenceEnd(page: Page, { start, end }: Span): number | null {
  for (let at = start; at < end; at += 1) if (endsSentence(page, at)) return at + 1
  return null
}

function endsSentence({ text, brackets }: Page, at: number): boolean {
  return '。!?'.includes(text.charAt(at)) && !brackets.isInside(at)
}
