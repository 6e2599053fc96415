/** What the rooms of the reader hand to each other: like the outline, in offsets of the copy. */
import type { FindingCode, Party, Span } from '../domain/document/document.ts'
import type { Brackets } from './brackets.ts'

/** The copy with its brackets known: what every room reads. */
export interface Page {
  readonly text: string
  readonly brackets: Brackets
}

export interface DraftClause extends Span {
  readonly ordinal?: string
  /** where the clause's own words begin, after ordinals and headings that it carries along */
  readonly wordsStart: number
  /** the heading of the clause's own numbered part */
  readonly heading: Span | null
  /** the run of clauses under one numbered heading of the item */
  readonly leaf: number
  /** who is responsible for it */
  readonly note: DraftNote | null
}

/** A stated responsibility: it speaks for what stands before it, back to the note before. */
export interface DraftNote extends Span {
  readonly parties: readonly Party[]
  /** 完成时限 stated inside the note */
  readonly timing: Span | null
  /** it stands in or right behind a heading, and speaks for what follows */
  readonly isLeading?: boolean
}

export interface DraftItem extends Span {
  readonly ordinal: string | null
  readonly title: Span | null
  /** a heading that says all there is: the title where most items have titles */
  readonly bareTitle?: Span
  readonly clauses: readonly DraftClause[]
}

export interface DraftSection extends Span {
  readonly ordinal: string | null
  readonly title: Span | null
  readonly items: readonly DraftItem[]
}

export interface DraftFinding extends Span {
  readonly code: FindingCode
  readonly detail?: Readonly<Record<string, string>>
}
