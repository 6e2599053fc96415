/** How much a document holds, counted as a reader would. */
import type { Outline, Span } from '../domain/document/document.ts'
import { clausesOf } from '../domain/document/document.ts'

export interface Counts {
  readonly sections: number
  readonly items: number
  /** clauses, those of the preamble among them, and headings that end with a full stop */
  readonly sentences: number
}

export function countsOf(text: string, outline: Outline): Counts {
  const items = outline.sections.flatMap((section) => section.items)
  const headings = [
    ...outline.sections.map((section) => headingOf(section, section.items)),
    ...items.map((item) => headingOf(item, item.clauses)),
  ]
  const closed = headings.filter(({ start, end }) => text.slice(start, end).trimEnd().endsWith('。'))
  return {
    sections: outline.sections.length,
    items: items.length,
    sentences: clausesOf(outline).length + closed.length,
  }
}

function headingOf(part: Span, below: readonly Span[]): Span {
  return { start: part.start, end: below[0]?.start ?? part.start }
}
