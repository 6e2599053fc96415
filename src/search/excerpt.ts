/** A piece of text around what was found in it. */
import type { Span } from '../domain/document/document.ts'

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

const before = 24
const longest = 120

/** The text in pieces, those that were found marked; a long text is cut to the surroundings of the first. */
export function excerptOf(text: string, spans: readonly Span[]): Piece[] {
  const window = windowOf(text, spans[0]?.start ?? 0)
  const pieces: Piece[] = window.start > 0 ? [{ text: '…', hit: false }] : []
  let reached = window.start
  for (const { start, end } of spans.filter((span) => span.end <= window.end)) {
    pieces.push({ text: text.slice(reached, start), hit: false }, { text: text.slice(start, end), hit: true })
    reached = end
  }
  pieces.push({ text: text.slice(reached, window.end), hit: false })
  if (window.end < text.length) pieces.push({ text: '…', hit: false })
  return pieces.filter((piece) => piece.text !== '')
}

function windowOf(text: string, first: number): Span {
  const start = text.length <= longest ? 0 : Math.max(0, first - before)
  return { start, end: Math.min(text.length, start + longest) }
}
