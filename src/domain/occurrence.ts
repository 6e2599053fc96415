/** Occurrences (期次): one thing that must be shown done by one time, with all that was reported on it. */
import * as v from 'valibot'
import { EvidenceSchema } from './evidence.ts'
import { DaySchema, InstantSchema } from './value.ts'

export const ProgressSchema = v.object({
  text: v.string(),
  /** what stands in the way (存在问题), '' if nothing */
  difficulty: v.string(),
  /** how many times it was done until then, for work that is asked for a number of times in a period */
  done: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  by: v.string(),
  at: InstantSchema,
})

export const SubmissionSchema = v.object({ by: v.string(), at: InstantSchema })

export const VerificationSchema = v.object({
  outcome: v.picklist(['accepted', 'returned']),
  /** required when returned */
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
  /** an acceptance holds for the evidence that it saw; whoever changes that makes it void */
  voided: v.optional(v.object({ reason: v.string(), by: v.string(), at: InstantSchema })),
})

/** A later day (延期), asked for before the day in force was past. */
export const ExtensionSchema = v.object({
  dueOn: DaySchema,
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
  /** null until the office has answered */
  answer: v.nullable(
    v.object({ granted: v.boolean(), reason: v.string(), by: v.string(), at: InstantSchema }),
  ),
})

/** The head of the lead division is asked whether it may be submitted. */
export const ConfirmationSchema = v.object({
  by: v.string(),
  at: InstantSchema,
  /** null until the head has answered */
  answer: v.nullable(v.object({ given: v.boolean(), reason: v.string(), by: v.string(), at: InstantSchema })),
})

/** Time that the clock of an event does not count (暂停); not ended while the clock stands still. */
export const PauseSchema = v.object({
  from: InstantSchema,
  to: v.nullable(InstantSchema),
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
})

/** The clock of an event begins anew (重新起算), as when what was asked for was sent back and came again. */
export const RestartSchema = v.object({
  startedAt: InstantSchema,
  reason: v.string(),
  by: v.string(),
  at: InstantSchema,
})

/** Why an occurrence is not asked for any more (不适用、中止). */
export const WaiverSchema = v.object({ reason: v.string(), by: v.string(), at: InstantSchema })

export const OccurrenceSchema = v.object({
  /** unique in its task: 2021-12-31, 2021-09, 2021-Q3, 2021-H1, 2021, or e1, e2… for events */
  key: v.string(),
  startsOn: DaySchema,
  /** as it was first set, or counted since without what was paused; an extension that was granted may put a later
   * day in force */
  dueOn: DaySchema,
  /** only for clocks that run in hours */
  dueAt: v.optional(InstantSchema),
  /** only for onEvent tasks: what happened and when the clock started */
  event: v.optional(
    v.object({
      title: v.string(),
      startedAt: InstantSchema,
      /** what its ledger keeps besides, by the heads of its columns, such as 文号 */
      fields: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  /** only where the day is the earliest end of something that has to stay open, as 征求意见不少于30日 */
  bound: v.optional(v.literal('earliest')),
  /** in the order in which they began; only for clocks that an event started */
  pauses: v.optional(v.array(PauseSchema)),
  restarts: v.optional(v.array(RestartSchema)),
  /** in the order in which they were asked for; the last one may wait for its answer */
  extensions: v.optional(v.array(ExtensionSchema), []),
  waiver: v.optional(WaiverSchema),
  /** only where the office asks heads of divisions to confirm; in the order in which they were asked */
  confirmations: v.optional(v.array(ConfirmationSchema)),
  progress: v.array(ProgressSchema),
  evidence: v.array(EvidenceSchema),
  submissions: v.array(SubmissionSchema),
  verifications: v.array(VerificationSchema),
})

export type Progress = Readonly<v.InferOutput<typeof ProgressSchema>>
export type Submission = Readonly<v.InferOutput<typeof SubmissionSchema>>
export type Verification = Readonly<v.InferOutput<typeof VerificationSchema>>
export type Confirmation = Readonly<v.InferOutput<typeof ConfirmationSchema>>
export type Extension = Readonly<v.InferOutput<typeof ExtensionSchema>>
export type Occurrence = Readonly<v.InferOutput<typeof OccurrenceSchema>>
