/** The office (公开办): divisions, people, its own holiday table and settings. */
import * as v from 'valibot'
import { DaySchema } from '../value.ts'
import { DivisionSchema } from './division.ts'
import { LadderSchema } from './ladder.ts'
import { PersonSchema } from './person.ts'
import { PolicySchema } from './policy.ts'

export const OfficeSchema = v.object({
  name: v.string(),
  divisions: v.array(DivisionSchema),
  people: v.array(PersonSchema),
  /** the office's own calendar, which wins over the national table */
  holidays: v.array(v.object({ day: DaySchema, name: v.string(), worked: v.boolean() })),
  /** whether a head confirms what a division submits; absent until the office asks for it */
  headsConfirm: v.optional(v.boolean()),
  /** absent until the security administrator departs from the usual */
  policy: v.optional(PolicySchema),
  /** absent until the office departs from the usual */
  ladder: v.optional(LadderSchema),
})

export type Office = Readonly<v.InferOutput<typeof OfficeSchema>>
