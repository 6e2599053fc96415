/** Small measures on spans of the copy. */
import type { Span } from '../domain/document/document.ts'

/** The span without white space at either end; empty at its end where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isBlank(text.charCodeAt(first))) first += 1
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1
  return { start: first, end: last }
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x3000 || unit === 0xa0
}

export function isEmpty({ start, end }: Span): boolean {
  return end <= start
}

/** The pieces of a span that lie between other spans, which stand in order. */
export function between({ start, end }: Span, taken: readonly Span[]): Span[] {
  const edges = [...taken, { start: end, end }]
  let from = start
  return edges.flatMap((edge) => {
    const gap = { start: from, end: Math.min(edge.start, end) }
    from = Math.max(from, edge.end)
    return isEmpty(gap) ? [] : [gap]
  })
}

/** Those of some spans, which stand in order, that reach into another. */
export function meeting(spans: readonly Span[], { start, end }: Span): Span[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? end) <= start) low = middle + 1
    else high = middle
  }
  const met: Span[] = []
  for (let at = low; (spans[at]?.start ?? end) < end; at += 1) met.push(spans[at] ?? { start, end })
  return met
}
