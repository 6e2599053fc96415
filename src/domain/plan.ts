/** Plans (年度要点): one year's document and all that follows from it. */
import * as v from 'valibot'
import { OutlineSchema } from './document/document.ts'
import { SourceSchema } from './document/source.ts'
import { ReferenceSchema } from './reference/reference.ts'
import { RemarkSchema, TaskSchema } from './task.ts'
import { DaySchema, InstantSchema, YearSchema } from './value.ts'

export const SettingAsideSchema = v.object({
  clauseId: v.string(),
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
})

/** How the year ends for a task that is still open: carried into the next year, closed, or explained. */
export const EndingSchema = v.object({
  /** of the task */
  code: v.string(),
  decision: v.picklist(['carried', 'closed', 'explained']),
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
})

export const PlanSchema = v.object({
  year: YearSchema,
  title: v.string(),
  status: v.picklist(['draft', 'issued', 'closed']),
  /** 临期 begins this many days before a due date */
  soonDays: v.number(),
  source: SourceSchema,
  outline: OutlineSchema,
  settingsAside: v.array(SettingAsideSchema),
  tasks: v.array(TaskSchema),
  /** a leader's remarks (批示) on the whole plan; those on a task stand with the task */
  remarks: v.array(RemarkSchema),
  /** absent while none is decided */
  endings: v.optional(v.array(EndingSchema)),
  /** superiors' documents laid beside this one */
  references: v.optional(v.array(ReferenceSchema)),
  issuedOn: v.nullable(DaySchema),
  closedOn: v.nullable(DaySchema),
})

export type Plan = Readonly<v.InferOutput<typeof PlanSchema>>
export type PlanStatus = Plan['status']
export type Ending = Readonly<v.InferOutput<typeof EndingSchema>>
export type SettingAside = Readonly<v.InferOutput<typeof SettingAsideSchema>>
