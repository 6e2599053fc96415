/** Where a clause may be cut and a heading may end: behind a mark of punctuation. */
import type { Span } from '../document/document.ts'

/** The pieces of a span between its marks; each but the last ends where one could cut. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  for (const mark of text
    .slice(start, end)
    .matchAll(/[，。；：、！？,;:!?\n]|[)）》”](?=\p{Script=Han})| /gu)) {
    const place = start + mark.index + mark[0].length
    if (text.slice(from, place).trim() === '' || text.slice(place, end).trim() === '') continue
    pieces.push({ start: from, end: place })
    from = place
  }
  return [...pieces, { start: from, end }]
}
