/** Clauses (语句) of an item, down to whatever numbering stands below it. */
import type { Span } from '../domain/document/document.ts'
import type { DraftClause, DraftNote, Page } from './draft.ts'
import { type Heading, headingOf } from './headings.ts'
import { headingNote, sentencesAndNotes } from './notes.ts'
import { firstSentenceEnd } from './sentences.ts'
import { ordinalOf } from './sequence.ts'
import { isEmpty, trimmed } from './span.ts'
import type { GluedRows } from './table/glued.ts'
import type { Branch } from './tree.ts'

/** What the items of a plan have in common. */
export interface Manner {
  readonly page: Page
  readonly leadsBeforeComma: boolean
  /** present where the plan is a table whose cells run together */
  readonly rows: GluedRows | null
}

/** What the first clause of a numbered part brings with it. */
interface Carried {
  readonly start: number
  readonly ordinal?: string
  readonly heading: Span | null
}

export interface Body {
  readonly clauses: readonly DraftClause[]
  readonly notes: readonly DraftNote[]
}

export function rowBody(rows: GluedRows, { head }: Branch, carried: Carried): Body {
  const { sentences, note, task } = rows.read(head)
  const clauses = sentences.map((sentence, index) => {
    const clause = { ...sentence, wordsStart: sentence.start, heading: task, leaf: head.start, note }
    return index === 0
      ? { ...clause, ...carried, heading: task, start: Math.min(carried.start, sentence.start) }
      : clause
  })
  const isOwn = note !== null && note.start >= head.start
  return { clauses, notes: isOwn ? [note] : [] }
}

export function joined(bodies: readonly Body[]): Body {
  return {
    clauses: bodies.flatMap(({ clauses }) => clauses),
    notes: bodies.flatMap(({ notes }) => notes),
  }
}

/** Clauses and notes of a span; the first clause may carry a heading that ends at `opening`. */
export function bodyOf(
  { page, leadsBeforeComma }: Manner,
  span: Span,
  opening: number,
  carried?: Carried,
): Body {
  const read = sentencesAndNotes(page, { start: opening, end: span.end }, leadsBeforeComma)
  const { sentences } = read
  const notes = withLeading(read.notes, sentences)
  const leading = notes.find(({ isLeading }) => isLeading) ?? null
  const leaf = span.start
  const clauses = sentences.map((sentence, index) => {
    const { start, end } = sentence
    const clause = { start, end, wordsStart: start, heading: carried?.heading ?? null, leaf, note: leading }
    if (index > 0) return clause
    const first = Math.min(carried?.start ?? span.start, start)
    const words = { ...clause, start: trimmed(page.text, { start: first, end }).start }
    return carried?.ordinal === undefined ? words : { ...words, ordinal: carried.ordinal }
  })
  return { clauses, notes }
}

/** A note before all sentences speaks for what follows: 公开预算。(市财政局牵头)每年…. */
function withLeading(notes: readonly DraftNote[], sentences: readonly Span[]): readonly DraftNote[] {
  const [note, ...others] = notes
  const [first] = sentences
  if (note === undefined || first === undefined || note.start > first.start) return notes
  return [{ ...note, isLeading: true }, ...others]
}

/** A body below a heading whose own note speaks for all that has no other. */
export function withHeadingNote(manner: Manner, { note }: Heading, body: Body): Body {
  if (note === null) return body
  const leading = headingNote(manner.page, note, manner.leadsBeforeComma)
  const clauses = body.clauses.map((clause) => ({ ...clause, note: clause.note ?? leading }))
  return { clauses, notes: [leading, ...body.notes] }
}

/** Numbered parts below an item; a heading without text of its own goes along with the first clause below it. */
export function clausesBelow(manner: Manner, branches: readonly Branch[], carriedStart: number | null): Body {
  const siblingsHaveChildren = branches.some(({ children }) => children.length > 0)
  const bodies = branches.map((branch, index) => {
    const start = index === 0 ? (carriedStart ?? branch.start) : branch.start
    return clausesOfBranch(
      manner,
      branch,
      { start, ordinal: ordinalOf(branch.step), heading: null },
      siblingsHaveChildren,
    )
  })
  return joined(bodies)
}

function clausesOfBranch(
  manner: Manner,
  branch: Branch,
  carried: Carried,
  siblingsHaveChildren: boolean,
): Body {
  if (manner.rows !== null && branch.children.length === 0) return rowBody(manner.rows, branch, carried)
  const heading = headingOf(manner.page, branch.head, branch.children.length > 0)
  const own = { start: branch.head.start, end: branch.head.end }
  const text = { start: heading.bodyStart, end: branch.head.end }
  const opening = siblingsHaveChildren ? afterUnnumberedHeading(manner.page, heading, text) : text.start
  const direct = bodyOf(manner, own, opening, { ...carried, heading: heading.title })
  const below = (start: number | null) => clausesBelow(manner, branch.children, start)
  if (direct.clauses.length > 0) return withHeadingNote(manner, heading, joined([direct, below(null)]))
  if (branch.children.length > 0) return withHeadingNote(manner, heading, below(carried.start))
  return bodyOf(manner, own, own.start, carried)
}

/** Longest sentence that counts as the heading of a part that carries no number. */
const longestUnnumberedHeading = 25

/** Where siblings have numbered parts, a short first sentence is the heading of a part without a number. */
export function afterUnnumberedHeading(page: Page, heading: Heading, text: Span): number {
  const isBare = heading.title !== null && heading.title.end === heading.bodyStart
  const end = isBare ? firstSentenceEnd(page, text) : null
  if (end === null || end - text.start > longestUnnumberedHeading) return text.start
  const isShortPhrase = !page.text.slice(text.start, end).includes(',')
  return isShortPhrase && !isEmpty(trimmed(page.text, { start: end, end: text.end })) ? end : text.start
}
