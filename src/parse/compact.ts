/** Text without its white space, with the way back: names are printed with spaces and over several lines. */
import type { Span } from '../domain/document.ts'

export interface Compact {
  readonly text: string
  /** the span of the copy that some compact text stands in */
  readonly spanOf: (start: number, end: number) => Span
}

export function compactOf(text: string, from: number, to: number): Compact {
  const places: number[] = []
  const kept: string[] = []
  for (let at = from; at < to; at += 1) {
    const unit = text.charAt(at)
    if (/\s/.test(unit)) continue
    places.push(at)
    kept.push(unit)
  }
  return {
    text: kept.join(''),
    spanOf: (start, end) => ({ start: places[start] ?? to, end: (places[end - 1] ?? to - 1) + 1 }),
  }
}
