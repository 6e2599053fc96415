/** Tasks (任务): one piece of work with one lead division and one obligation. */
import * as v from 'valibot'
import { PartySchema } from './document/document.ts'
import { ObligationSchema } from './obligation.ts'
import { OccurrenceSchema } from './occurrence.ts'
import { InstantSchema, YearSchema } from './value.ts'

export const NudgeSchema = v.object({ text: v.string(), by: v.string(), at: InstantSchema })
export const RemarkSchema = v.object({ text: v.string(), by: v.string(), at: InstantSchema })

export const TaskSchema = v.object({
  /** stable identity: section.item-number, such as 3.2-1 */
  code: v.string(),
  title: v.string(),
  clauseIds: v.array(v.string()),
  leadId: v.nullable(v.string()),
  supportIds: v.array(v.string()),
  obligation: v.nullable(ObligationSchema),
  /** a proposal of the reader stays unaccepted until a person takes it over */
  accepted: v.boolean(),
  citations: v.array(v.string()),
  /** parties as the document names them, for suggestions; divisions are assigned by a person */
  responsible: v.array(PartySchema),
  occurrences: v.array(OccurrenceSchema),
  nudges: v.array(NudgeSchema),
  remarks: v.array(RemarkSchema),
  /** the unfinished task of an earlier year that it carries on */
  carriedFrom: v.optional(v.object({ year: YearSchema, code: v.string() })),
})

export type Task = Readonly<v.InferOutput<typeof TaskSchema>>
export type Nudge = Readonly<v.InferOutput<typeof NudgeSchema>>
export type Remark = Readonly<v.InferOutput<typeof RemarkSchema>>
