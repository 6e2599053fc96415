/** Items (条目): each with its heading cut off, and its clauses. */
import type { Span } from '../domain/document/document.ts'
import {
  afterUnnumberedHeading,
  type Body,
  bodyOf,
  clausesBelow,
  joined,
  type Manner,
  rowBody,
  withHeadingNote,
} from './clauses.ts'
import type { DraftClause, DraftFinding, DraftItem, DraftNote, Page } from './draft.ts'
import { type Heading, headingOf } from './headings.ts'
import { ordinalOf } from './sequence.ts'
import { isEmpty, trimmed } from './span.ts'
import type { GluedRows } from './table/glued.ts'
import type { Branch } from './tree.ts'

export interface ReadItem {
  readonly item: DraftItem
  readonly findings: readonly DraftFinding[]
}

/** Text that stands under a section without an item of its own. */
export function unnumberedItem(manner: Manner, span: Span): ReadItem | null {
  const within = trimmed(manner.page.text, span)
  if (isEmpty(within)) return null
  return itemFrom({ ...within, ordinal: null, title: null }, bodyOf(manner, within, within.start), [])
}

/** An item with its heading cut off; a heading that says all there is stays a clause. */
export function itemOf(manner: Manner, branch: Branch, siblingsHaveChildren: boolean): ReadItem {
  const { page, rows } = manner
  if (rows !== null && branch.children.length === 0) return rowItem(rows, branch)
  const heading = headingOf(page, branch.head, branch.children.length > 0)
  const own = { start: heading.bodyStart, end: branch.head.end }
  const opening = siblingsHaveChildren ? afterUnnumberedHeading(page, heading, own) : own.start
  const below = joined([bodyOf(manner, own, opening), clausesBelow(manner, branch.children, null)])
  const body = withHeadingNote(manner, heading, below)
  const { start, end } = branch
  const ordinal = ordinalOf(branch.step)
  if (body.clauses.length > 0) {
    return itemFrom({ start, end, ordinal, title: heading.title }, body, headingFindings(heading))
  }
  const whole = itemFrom(
    { start, end, ordinal, title: null },
    bodyOf(manner, branch.head, branch.head.start),
    [],
  )
  if (heading.title === null || !isName(page, heading.title)) return whole
  return { ...whole, item: { ...whole.item, bareTitle: heading.title } }
}

/** Longest heading that can be all there is of an item. */
const longestName = 20

function isName({ text }: Page, { start, end }: Span): boolean {
  return end - start <= longestName && !text.slice(start, end).includes(',')
}

function itemFrom(
  opening: Pick<DraftItem, 'start' | 'end' | 'ordinal' | 'title'>,
  { clauses, notes }: Body,
  findings: readonly DraftFinding[],
): ReadItem {
  const noted = notes.map(({ start, end }) => ({ code: 'responsibility' as const, start, end }))
  return { item: { ...opening, clauses: spokenFor(clauses, notes) }, findings: [...findings, ...noted] }
}

function spokenFor(clauses: readonly DraftClause[], all: readonly DraftNote[]): readonly DraftClause[] {
  const notes = all.filter(({ isLeading }) => !isLeading)
  if (notes.length === 0) return clauses
  let next = 0
  return clauses.map((clause) => {
    while ((notes[next]?.start ?? clause.end) < clause.end) next += 1
    return { ...clause, note: clause.note ?? notes[next] ?? null }
  })
}

/** A row without rows below: what it asks for is its clauses, a task named before the units its title. */
function rowItem(rows: GluedRows, branch: Branch): ReadItem {
  const { start, end, step, head } = branch
  const body = rowBody(rows, branch, { start: head.end, heading: null })
  const title = body.clauses[0]?.heading ?? null
  return itemFrom({ start, end, ordinal: ordinalOf(step), title }, body, [])
}

export function headingFindings({ title, cut }: Heading): DraftFinding[] {
  return title === null || cut === 'marked' ? [] : [{ code: 'title-unmarked', ...title }]
}
