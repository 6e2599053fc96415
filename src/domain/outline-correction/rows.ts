/** An outline as the rows of a list, one for each heading and clause, and back: what is easy to correct by hand. */
import type { Clause, Item, Outline, Section, Span } from '../document/document.ts'
import { remember } from '../remember.ts'
import type { Level } from './correction.ts'

export interface Row extends Span {
  readonly level: Level
  readonly ordinal: string | null
  /** null where nothing heads the part, and of clauses */
  readonly title: string | null
}

/** In reading order; a part without a heading is a row without length. */
export function rowsOf(outline: Outline): readonly Row[] {
  return remember(outline, 'rows', () => listed(outline))
}

function listed({ preamble, sections }: Outline): Row[] {
  return [
    ...preamble.clauses.map(clauseRow),
    ...sections.flatMap((section) => [
      headingRow('section', section, section.items),
      ...section.items.flatMap((item) => [
        headingRow('item', item, item.clauses),
        ...item.clauses.map(clauseRow),
      ]),
    ]),
  ]
}

function clauseRow({ start, end, ordinal }: Clause): Row {
  return { level: 'clause', start, end, ordinal: ordinal ?? null, title: null }
}

/** From where a part begins to its first part below; its ordinal alone is no heading. */
function headingRow(level: Level, { ordinal, title, ...part }: Section | Item, below: readonly Span[]): Row {
  const end = title === null ? part.start : (below[0]?.start ?? part.end)
  return { level, ordinal, title, start: part.start, end }
}

/** The outline that the rows make, its clauses numbered anew; all else is kept. */
export function outlineOf(text: string, outline: Outline, rows: readonly Row[]): Outline {
  return new Builder(text, outline).outline(withoutEmpty(rows))
}

/** Without headings that have neither words of their own nor anything below them any more. */
function withoutEmpty(rows: readonly Row[]): Row[] {
  const kept: Row[] = []
  for (const row of rows.toReversed()) {
    if (row.end > row.start || isBelow(kept.at(-1), row)) kept.push(row)
  }
  return kept.reverse()
}

const depth: Readonly<Record<Level, number>> = { section: 0, item: 1, clause: 2 }

function isBelow(row: Row | undefined, head: Row): boolean {
  return row !== undefined && depth[row.level] > depth[head.level]
}

/** A heading with the rows below it, up to the next of its level. */
interface Part {
  readonly head: Row
  readonly below: readonly Row[]
  /** where the next part begins */
  readonly limit: number
}

class Builder {
  readonly #text: string
  readonly #outline: Outline
  /** where parts ended as they were read: a part may end behind its last clause, with a note */
  readonly #ends: readonly number[]

  constructor(text: string, outline: Outline) {
    this.#text = text
    this.#outline = outline
    const items = outline.sections.flatMap((section) => section.items)
    this.#ends = [...outline.sections, ...items].map(({ end }) => end)
  }

  outline(rows: readonly Row[]): Outline {
    const first = rows.findIndex(({ level }) => level !== 'clause')
    const opening = first < 0 ? rows : rows.slice(0, first)
    const body = first < 0 ? [] : rows.slice(first)
    const limit = Math.max(0, ...this.#ends, ...rows.map((row) => row.end))
    const sections = partsOf(body, 'section', limit).map((part, index) => this.#section(part, index + 1))
    return { ...this.#outline, preamble: this.#preamble(opening), sections }
  }

  #preamble(rows: readonly Row[]): Outline['preamble'] {
    const { start, end } = this.#outline.preamble
    return {
      start: Math.min(start, rows[0]?.start ?? start),
      end: Math.max(end, rows.at(-1)?.end ?? end),
      clauses: rows.map((row, index) => this.#clause(row, `0.0.${index + 1}`)),
    }
  }

  /** A heading with nothing below it says all there is, and is a clause. */
  #section({ head, below, limit }: Part, number: number): Section {
    const isBare = below.length === 0
    const rows = isBare ? [{ ...head, level: 'item' as const }] : below
    const items = partsOf(rows, 'item', limit).map((part, index) =>
      this.#item(part, `${number}.${index + 1}`),
    )
    const { ordinal, title, start } = head
    return { ordinal, title: isBare ? null : title, ...this.#span(start, rows, limit), items }
  }

  #item({ head, below, limit }: Part, place: string): Item {
    const isBare = below.length === 0
    const rows = isBare ? [{ ...head, ordinal: null }] : below
    const { ordinal, title, start } = head
    const clauses = rows.map((row, index) => this.#clause(row, `${place}.${index + 1}`))
    return { ordinal, title: isBare ? null : title, ...this.#span(start, rows, limit), clauses }
  }

  #clause({ start, end, ordinal }: Row, id: string): Clause {
    const words = this.#text.slice(start, end).trimEnd()
    const span = { start, end: start + words.length }
    return ordinal === null ? { id, ...span } : { id, ordinal, ...span }
  }

  /** To where a part ended when it was read, if that lies behind its last row and before the next part. */
  #span(start: number, rows: readonly Row[], limit: number): Span {
    const last = rows.at(-1)?.end ?? start
    const ends = this.#ends.filter((end) => end >= last && end <= limit)
    return { start, end: Math.max(last, ...ends) }
  }
}

function partsOf(rows: readonly Row[], level: Level, limit: number): Part[] {
  const starts = rows.flatMap((row, index) => (row.level === level ? [index] : []))
  const opening = rows.slice(0, starts[0] ?? rows.length)
  const named = starts.flatMap((start, index) => {
    const [head, ...below] = rows.slice(start, starts[index + 1] ?? rows.length)
    return head ? [{ head, below }] : []
  })
  const unnamed = opening[0] ? [{ head: unheaded(level, opening[0].start), below: opening }] : []
  const parts = [...unnamed, ...named]
  return parts.map((part, index) => ({ ...part, limit: parts[index + 1]?.head.start ?? limit }))
}

function unheaded(level: Level, start: number): Row {
  return { level, start, end: start, ordinal: null, title: null }
}
