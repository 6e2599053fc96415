/** Items (条目) and their clauses (语句), down to whatever numbering stands below an item. */
import type { Span } from '../domain/document.ts'
import type { DraftClause, DraftFinding, DraftItem, DraftNote, Page } from './draft.ts'
import { type Heading, headingOf } from './headings.ts'
import { sentencesAndNotes } from './notes.ts'
import { firstSentenceEnd } from './sentences.ts'
import { ordinalOf } from './sequence.ts'
import { isEmpty, trimmed } from './span.ts'
import type { Branch } from './tree.ts'

/** What the items of a plan have in common. */
export interface Manner {
  readonly page: Page
  readonly leadsBeforeComma: boolean
}

export interface ReadItem {
  readonly item: DraftItem
  readonly findings: readonly DraftFinding[]
}

interface Body {
  readonly clauses: readonly DraftClause[]
  readonly notes: readonly DraftNote[]
}

/** Text that stands under a section without an item of its own. */
export function unnumberedItem(manner: Manner, span: Span): ReadItem | null {
  const within = trimmed(manner.page.text, span)
  if (isEmpty(within)) return null
  const body = bodyOf(manner, within, within.start)
  return { item: { ...within, ordinal: null, title: null, ...body }, findings: [] }
}

/** An item with its heading cut off; a heading that says all there is stays a clause. */
export function itemOf(manner: Manner, branch: Branch, siblingsHaveChildren: boolean): ReadItem {
  const heading = headingOf(manner.page, branch.head, branch.children.length > 0)
  const own = { start: heading.bodyStart, end: branch.head.end }
  const opening = siblingsHaveChildren ? afterUnnumberedHeading(manner.page, heading, own) : own.start
  const direct = bodyOf(manner, own, opening)
  const below = clausesBelow(manner, branch.children, null)
  const body = joined(direct, below)
  const ordinal = ordinalOf(branch.step)
  if (body.clauses.length === 0) {
    const whole = bodyOf(manner, branch.head, branch.head.start)
    return { item: { start: branch.start, end: branch.end, ordinal, title: null, ...whole }, findings: [] }
  }
  const item = { start: branch.start, end: branch.end, ordinal, title: heading.title, ...body }
  return { item, findings: headingFindings(heading) }
}

export function headingFindings({ title, cut }: Heading): DraftFinding[] {
  return title === null || cut === 'marked' ? [] : [{ code: 'title-unmarked', ...title }]
}

function joined(first: Body, second: Body): Body {
  return {
    clauses: [...first.clauses, ...second.clauses],
    notes: [...first.notes, ...second.notes],
  }
}

/** Clauses and notes of a span; the first clause may carry a heading that ends at `opening`. */
function bodyOf(
  { page, leadsBeforeComma }: Manner,
  span: Span,
  opening: number,
  carried?: { start: number; ordinal: string },
): Body {
  const { sentences, notes } = sentencesAndNotes(page, { start: opening, end: span.end }, leadsBeforeComma)
  const leaf = span.start
  const clauses = sentences.map((sentence, index) => {
    const clause = { ...sentence, wordsStart: sentence.start, leaf }
    if (index > 0) return clause
    const start = Math.min(carried?.start ?? span.start, sentence.start)
    const words = { ...clause, start: trimmed(page.text, { start, end: sentence.end }).start }
    return carried === undefined ? words : { ...words, ordinal: carried.ordinal }
  })
  return { clauses, notes }
}

/** Numbered parts below an item; a heading without text of its own goes along with the first clause below it. */
function clausesBelow(manner: Manner, branches: readonly Branch[], carriedStart: number | null): Body {
  const siblingsHaveChildren = branches.some(({ children }) => children.length > 0)
  return branches.reduce<Body>(
    (body, branch, index) => {
      const carried = {
        start: index === 0 ? (carriedStart ?? branch.start) : branch.start,
        ordinal: ordinalOf(branch.step) ?? '',
      }
      return joined(body, clausesOfBranch(manner, branch, carried, siblingsHaveChildren))
    },
    { clauses: [], notes: [] },
  )
}

function clausesOfBranch(
  manner: Manner,
  branch: Branch,
  carried: { start: number; ordinal: string },
  siblingsHaveChildren: boolean,
): Body {
  const heading = headingOf(manner.page, branch.head, branch.children.length > 0)
  const own = { start: branch.head.start, end: branch.head.end }
  const text = { start: heading.bodyStart, end: branch.head.end }
  const opening = siblingsHaveChildren ? afterUnnumberedHeading(manner.page, heading, text) : text.start
  const direct = bodyOf(manner, own, opening, carried)
  if (direct.clauses.length > 0) return joined(direct, clausesBelow(manner, branch.children, null))
  if (branch.children.length > 0) return clausesBelow(manner, branch.children, carried.start)
  return bodyOf(manner, own, own.start, carried)
}

/** Longest sentence that counts as the heading of a part that carries no number. */
const longestUnnumberedHeading = 25

/** Where siblings have numbered parts, a short first sentence is the heading of a part without a number. */
function afterUnnumberedHeading(page: Page, heading: Heading, text: Span): number {
  const isBare = heading.title !== null && heading.title.end === heading.bodyStart
  const end = isBare ? firstSentenceEnd(page, text) : null
  if (end === null || end - text.start > longestUnnumberedHeading) return text.start
  const isShortPhrase = !page.text.slice(text.start, end).includes(',')
  return isShortPhrase && !isEmpty(trimmed(page.text, { start: end, end: text.end })) ? end : text.start
}
