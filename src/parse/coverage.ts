/** Whether every character of a text is accounted for: in a clause, a heading, the preamble, a finding or white space. */
import type { Outline, Span } from '../domain/document/document.ts'
import { invisible } from './normalise.ts'
import { between, isEmpty } from './span.ts'

export interface Coverage {
  /** UTF-16 units of the text */
  readonly characters: number
  readonly accounted: number
}

export function coverageOf(text: string, outline: Outline): Coverage {
  const left = unaccounted(text, outline).reduce((sum, { start, end }) => sum + end - start, 0)
  return { characters: text.length, accounted: text.length - left }
}

/** Stretches of the text that stand nowhere in the outline, without the white space around them. */
export function unaccounted(text: string, outline: Outline): Span[] {
  const taken = accountedSpans(outline).sort((a, b) => a.start - b.start)
  return between({ start: 0, end: text.length }, taken)
    .map((stretch) => trimmedVoid(text, stretch))
    .filter((stretch) => !isEmpty(stretch))
}

function trimmedVoid(text: string, { start, end }: Span): Span {
  let first = start
  let last = end
  while (first < last && isVoid(text.charAt(first))) first += 1
  while (last > first && isVoid(text.charAt(last - 1))) last -= 1
  return { start: first, end: last }
}

/** White space and what Markdown marks headings and bold type with. */
function isVoid(unit: string): boolean {
  return /[\s*#]/.test(unit) || invisible.test(unit)
}

function accountedSpans({ titleSpan, preamble, sections, findings }: Outline): Span[] {
  return [
    ...(titleSpan === undefined ? [] : [titleSpan]),
    preamble,
    ...findings,
    ...sections.flatMap((section) => [
      headingSpan(section, section.items),
      ...section.items.flatMap((item) => [headingSpan(item, item.clauses), ...item.clauses]),
    ]),
  ]
}

/** From where a part begins to its first part below. */
function headingSpan(part: Span, below: readonly Span[]): Span {
  return { start: part.start, end: below[0]?.start ?? part.end }
}
