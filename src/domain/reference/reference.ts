/** A superior's document (上级文件) laid beside the plan, with what became of each of its clauses. */
import * as v from 'valibot'
import { OutlineSchema } from '../document/document.ts'
import { SourceSchema } from '../document/source.ts'
import { InstantSchema } from '../value.ts'

/** A person's word that own tasks do what a clause asks for. */
const MatchSchema = v.object({
  clauseId: v.string(),
  codes: v.array(v.string()),
  by: v.string(),
  at: InstantSchema,
})

const UnneededSchema = v.object({
  clauseId: v.string(),
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
})

export const ReferenceSchema = v.object({
  /** from 1 within the plan */
  number: v.number(),
  title: v.string(),
  source: SourceSchema,
  outline: OutlineSchema,
  matches: v.array(MatchSchema),
  settingsAside: v.array(UnneededSchema),
})

export type Reference = Readonly<v.InferOutput<typeof ReferenceSchema>>
