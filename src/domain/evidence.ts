/** Evidence (佐证材料): what proves an occurrence was done. */
import * as v from 'valibot'
import { DaySchema, InstantSchema } from './value.ts'

/** 保密审查: who looked at it, as stated by whoever noted it. */
const ReviewSchema = v.object({ reviewer: v.string(), by: v.string(), at: InstantSchema })

const common = {
  id: v.string(),
  title: v.string(),
  /** when what it shows was made or changed (形成日期), from which publication is due */
  producedOn: v.optional(DaySchema),
  /** when it was taken from where it stood (采集日期) */
  collectedOn: v.optional(DaySchema),
  /** absent until it is reviewed; until then it counts for nothing */
  review: v.optional(ReviewSchema),
  addedBy: v.string(),
  addedAt: InstantSchema,
}

export const EvidenceSchema = v.variant('kind', [
  v.object({ kind: v.literal('link'), ...common, url: v.string(), publishedOn: DaySchema }),
  v.object({
    kind: v.literal('file'),
    ...common,
    publishedOn: v.optional(DaySchema),
    fileName: v.string(),
    mediaType: v.string(),
    /** bytes */
    size: v.number(),
    sha256: v.string(),
  }),
  v.object({ kind: v.literal('number'), ...common, documentNumber: v.string() }),
  v.object({ kind: v.literal('record'), ...common, text: v.string() }),
])

export type Evidence = Readonly<v.InferOutput<typeof EvidenceSchema>>
export type EvidenceKind = Evidence['kind']
export const evidenceKinds = ['link', 'file', 'number', 'record'] as const satisfies EvidenceKind[]

type Given<E> = E extends Evidence ? Readonly<Omit<E, 'id' | 'addedBy' | 'addedAt' | 'review'>> : never
/** Evidence as a person states it. */
export type GivenEvidence = Given<Evidence>

/** What counts as proof: the pieces that passed the secrecy review. */
export function countingEvidence({ evidence }: { readonly evidence: readonly Evidence[] }): Evidence[] {
  return evidence.filter(({ review }) => review !== undefined)
}
