/** A document as a person corrected it, and the tasks suggested anew for its outline. */
import { requireNumbering } from '../domain/breakdown/draft.ts'
import type { Clause, Item, Outline, Proposal, Reading, Section, Span } from '../domain/document/document.ts'
import type { Tell } from '../domain/headway.ts'
import { correctOutline } from '../domain/outline-correction/apply.ts'
import type { Correction } from '../domain/outline-correction/correction.ts'
import { tightened } from '../domain/outline-correction/tighten.ts'
import { type Draft, draftOf } from './document.ts'
import type { DraftClause, DraftItem, DraftSection } from './draft.ts'
import { type Copy, normalise } from './normalise.ts'
import { read } from './read.ts'
import { proposalsIn } from './reading.ts'
import { trimmed } from './span.ts'

interface Given {
  /** the year that was confirmed, where the text names none */
  readonly year?: number | undefined
  readonly tell?: Tell
}

/**
 * As it was read, or as a person corrected it.
 *
 * @throws Refusal document-empty, document-too-long, document-without-numbering
 */
export function readCorrected(
  text: string,
  corrections: readonly Correction[],
  { year, tell }: Given = {},
): Reading {
  const reading = read(text, year, tell)
  requireNumbering(reading)
  const outline = correctOutline(text, reading.outline, corrections)
  const proposals = outline === reading.outline ? reading.proposals : proposalsOf(text, outline, year)
  return { outline, proposals: tightened(proposals, outline, corrections) }
}

/**
 * As `read` proposes them, where the outline is as it was read.
 *
 * @param year of the plan, where the document names none
 */
export function proposalsOf(source: string, outline: Outline, year?: number): Proposal[] {
  const copy = normalise(source)
  const draft = draftOf(copy.text)
  const sections = new Redrafter(source, copy, draft).sections(outline)
  return proposalsIn(source, copy, { ...draft, sections }, year)
}

/** Puts an outline back into the offsets of the copy, with what the reader knows of each clause. */
class Redrafter {
  readonly #source: string
  readonly #copy: Copy
  readonly #known: readonly DraftClause[]

  constructor(source: string, copy: Copy, draft: Draft) {
    this.#source = source
    this.#copy = copy
    this.#known = draft.sections.flatMap(({ items }) => items.flatMap(({ clauses }) => clauses))
  }

  sections(outline: Outline): DraftSection[] {
    return outline.sections.map((section) => this.#section(section))
  }

  #section({ ordinal, items, ...span }: Section): DraftSection {
    return { ...this.#span(span), ordinal, title: null, items: items.map((item) => this.#item(item)) }
  }

  #item(item: Item): DraftItem {
    const { ordinal, clauses } = item
    const span = this.#span(item)
    return {
      ...span,
      ordinal,
      title: this.#title(item),
      clauses: clauses.map((one) => this.#clause(one, span)),
    }
  }

  /** The words of the heading; all of it, where a person gave it another title. */
  #title({ start, title, clauses }: Item): Span | null {
    if (title === null) return null
    const heading = { start, end: clauses[0]?.start ?? start }
    const at = this.#source.slice(heading.start, heading.end).indexOf(title)
    const words = at < 0 ? heading : { start: start + at, end: start + at + title.length }
    return trimmed(this.#copy.text, this.#span(words))
  }

  /** What was read of the clause, or of the part of the text in which it now stands. */
  #clause({ ordinal, ...place }: Clause, item: Span): DraftClause {
    const span = this.#span(place)
    const met = this.#known.filter((one) => one.start < span.end && one.end > span.start)
    const [first] = met
    const opens = first?.start === span.start
    return {
      ...span,
      ...(ordinal !== undefined && { ordinal }),
      wordsStart: opens ? first.wordsStart : span.start,
      heading: opens ? first.heading : null,
      leaf: first?.leaf ?? item.start,
      note: met.at(-1)?.note ?? null,
    }
  }

  #span({ start, end }: Span): Span {
    return { start: this.#place(start), end: this.#place(end) }
  }

  /** The first unit of the copy that stands at a place of the source or behind it. */
  #place(place: number): number {
    let low = 0
    let high = this.#copy.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#copy.toSource({ start: middle, end: middle + 1 }).start < place) low = middle + 1
      else high = middle
    }
    return low
  }
}
