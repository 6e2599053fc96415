/** The office (公开办): divisions, people, its own holiday table and settings. */
import * as v from 'valibot'
import { DivisionSchema } from './division.ts'
import { PersonSchema } from './person.ts'
import { DaySchema } from './value.ts'

export const OfficeSchema = v.object({
  name: v.string(),
  divisions: v.array(DivisionSchema),
  people: v.array(PersonSchema),
  /** the office's own calendar, which wins over the national table */
  holidays: v.array(v.object({ day: DaySchema, name: v.string(), worked: v.boolean() })),
})

export type Office = Readonly<v.InferOutput<typeof OfficeSchema>>
