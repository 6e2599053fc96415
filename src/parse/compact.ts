/** Text without its white space, with the way back: names are printed with spaces and over several lines. */
import type { Span } from '../domain/document/document.ts'
import { type Edit, Offsets } from './offsets.ts'

export interface Compact {
  readonly text: string
  /** the span of the copy that some compact text stands in */
  readonly spanOf: (start: number, end: number) => Span
}

export function compactOf(text: string, from: number, to: number): Compact {
  const within = text.slice(from, to)
  const offsets = new Offsets(spacesIn(within))
  return {
    text: within.replace(/\s+/g, ''),
    spanOf: (start, end) => {
      const span = offsets.toSource({ start, end })
      return { start: from + span.start, end: from + span.end }
    },
  }
}

/** Each stretch of white space stands for nothing in the compact text. */
function spacesIn(text: string): Edit[] {
  let left = 0
  return Array.from(text.matchAll(/\s+/g), ({ 0: { length }, index }) => {
    const at = index - left
    left += length
    return { copy: { start: at, end: at }, source: { start: index, end: index + length } }
  })
}
