/** Evidence (佐证材料): what proves an occurrence was done. */
import * as v from 'valibot'
import { DaySchema, InstantSchema } from './value.ts'

const common = {
  id: v.string(),
  title: v.string(),
  addedBy: v.string(),
  addedAt: InstantSchema,
}

export const EvidenceSchema = v.variant('kind', [
  v.object({ kind: v.literal('link'), ...common, url: v.string(), publishedOn: DaySchema }),
  v.object({
    kind: v.literal('file'),
    ...common,
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
