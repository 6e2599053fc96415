/** The document as read: its text, and the outline 部分 → 条目 → 语句 with a span for each in that text. */
import * as v from 'valibot'
import { ObligationSchema } from '../obligation.ts'

/** What the reader may find odd or leave out; the sentence for the person comes from the message catalogue. */
export const findingCodes = [
  'chrome',
  'repeated-title',
  'source-line',
  'letter',
  'colophon',
  'attachment',
  'empty-attachment',
  'ordinal-missing',
  'ordinal-repeated',
  'ordinal-skipped',
  'ordinal-level',
  'title-unmarked',
  'no-sections',
  'no-items',
  'responsibility',
  'table',
  'table-cell-glued',
  'noise',
  'stricter-rule',
  'closing',
  'unread',
] as const
export type FindingCode = (typeof findingCodes)[number]

const span = { start: v.number(), end: v.number() }

export const ClauseSchema = v.object({
  /** section.item.clause, counted from 1; 0.0.n in the preamble */
  id: v.string(),
  /** as printed, for numbered levels below the item */
  ordinal: v.optional(v.string()),
  ...span,
})

export const ItemSchema = v.object({
  ordinal: v.nullable(v.string()),
  title: v.nullable(v.string()),
  ...span,
  clauses: v.array(ClauseSchema),
})

export const SectionSchema = v.object({
  ordinal: v.nullable(v.string()),
  title: v.nullable(v.string()),
  ...span,
  items: v.array(ItemSchema),
})

export const FindingSchema = v.object({
  code: v.picklist(findingCodes),
  ...span,
  detail: v.optional(v.record(v.string(), v.string())),
  /** a person looked at it and lets it stand */
  seen: v.optional(v.boolean()),
})

export const OutlineSchema = v.object({
  title: v.string(),
  /** where the title stands; absent when it was not found */
  titleSpan: v.optional(v.object(span)),
  year: v.nullable(v.number()),
  issuer: v.nullable(v.string()),
  publishedOn: v.nullable(v.string()),
  documentNumber: v.nullable(v.string()),
  preamble: v.object({ ...span, clauses: v.array(ClauseSchema) }),
  sections: v.array(SectionSchema),
  attachments: v.array(v.string()),
  findings: v.array(FindingSchema),
})

export const PartySchema = v.object({ name: v.string(), role: v.picklist(['lead', 'support']) })

/** A task as the reader proposes it; nothing of it holds until a person accepts it. */
export const ProposalSchema = v.object({
  code: v.string(),
  title: v.string(),
  clauseIds: v.array(v.string()),
  obligations: v.array(ObligationSchema),
  citations: v.array(v.string()),
  responsible: v.array(PartySchema),
})

export interface Span {
  readonly start: number
  readonly end: number
}
export type Clause = Readonly<v.InferOutput<typeof ClauseSchema>>
export type Item = Readonly<v.InferOutput<typeof ItemSchema>>
export type Section = Readonly<v.InferOutput<typeof SectionSchema>>
export type Finding = Readonly<v.InferOutput<typeof FindingSchema>>
export type Outline = Readonly<v.InferOutput<typeof OutlineSchema>>
export type Party = Readonly<v.InferOutput<typeof PartySchema>>
export type Proposal = Readonly<v.InferOutput<typeof ProposalSchema>>

/** The outline and the tasks that it suggests. Spans count UTF-16 units of the text that was read. */
export interface Reading {
  readonly outline: Outline
  readonly proposals: readonly Proposal[]
}

/** Every clause in reading order, the preamble's first. */
export function clausesOf(outline: Outline): Clause[] {
  const inItems = outline.sections.flatMap((section) => section.items.flatMap((item) => item.clauses))
  return [...outline.preamble.clauses, ...inItems]
}

/** The words that a span covers. */
export function quote(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
