/** Messages (提醒、催办、督办): what somebody was told on one day, and what became of it. */
import * as v from 'valibot'
import { DaySchema, InstantSchema } from '../value.ts'

/** The rungs of the ladder, lowest first: 提醒, 催办, 督办单. */
export const rungs = ['remind', 'nudge', 'supervise'] as const
export type Rung = (typeof rungs)[number]

/**
 * Why somebody is told.
 *
 * - soon: the due day comes near · last: no working day is left before it ends
 * - returned: the office sent the report back
 * - overdue: the due day is past · missed: the same for a period of standing work, which is never overdue
 */
export const causes = ['soon', 'last', 'returned', 'overdue', 'missed'] as const
export type Cause = (typeof causes)[number]

/** One occurrence as it stood when the message was written. */
export const MatterSchema = v.object({
  /** the plan's year */
  year: v.number(),
  /** of the task */
  code: v.string(),
  /** of the occurrence in its task */
  key: v.string(),
  /** the task's */
  title: v.string(),
  /** what happened, for occurrences that an event began */
  event: v.optional(v.object({ title: v.string() })),
  /** the lead division */
  divisionId: v.string(),
  rung: v.picklist(rungs),
  cause: v.picklist(causes),
  dueOn: DaySchema,
  /** calendar days from the message to the due day; negative once it is past */
  days: v.number(),
  /** for clocks that run in hours: when it is due, and how many minutes were left */
  clock: v.optional(v.object({ dueAt: InstantSchema, minutesLeft: v.number() })),
})

/** A division that has never reported on anything, and how much of its work has begun. */
export const SilenceSchema = v.object({ divisionId: v.string(), count: v.number() })

/** What needs a person besides the work on a plan's tasks. */
export const ErrandSchema = v.variant('kind', [
  /** submissions to verify, extensions to answer: the office's queues */
  v.object({ kind: v.picklist(['verify', 'answer']), year: v.number(), count: v.number() }),
  /** links in evidence of the own division's tasks that are dead or changed */
  v.object({ kind: v.literal('links'), year: v.number(), count: v.number() }),
  /** an application whose answer is due, or that waits in vain for a correction or a fee */
  v.object({
    kind: v.literal('application'),
    number: v.string(),
    request: v.string(),
    cause: v.picklist(['soon', 'overdue', 'lapsed']),
    dueOn: DaySchema,
    /** working days from the message to the due day; negative once it is past */
    workdays: v.number(),
  }),
])

export const channelNames = ['mail', 'webhook'] as const

export const DeliverySchema = v.object({
  channel: v.picklist(channelNames),
  /** unknown: the program stopped in the middle of sending, and does not send again */
  outcome: v.picklist(['pending', 'sent', 'failed', 'unknown']),
  at: InstantSchema,
  /** what the other side answered, '' unless it failed */
  failure: v.string(),
})

export const MessageSchema = v.object({
  id: v.string(),
  /** null for the group chat that a robot posts to */
  personId: v.nullable(v.string()),
  on: DaySchema,
  at: InstantSchema,
  matters: v.array(MatterSchema),
  /** told to the office and to leaders */
  silences: v.array(SilenceSchema),
  errands: v.optional(v.array(ErrandSchema)),
  /** beyond the program itself, where every message can be read; empty if no channel reaches the person */
  deliveries: v.array(DeliverySchema),
})

export type Matter = Readonly<v.InferOutput<typeof MatterSchema>>
export type Silence = Readonly<v.InferOutput<typeof SilenceSchema>>
export type Errand = Readonly<v.InferOutput<typeof ErrandSchema>>
export type ChannelName = (typeof channelNames)[number]
export type Delivery = Readonly<v.InferOutput<typeof DeliverySchema>>
export type Message = Readonly<v.InferOutput<typeof MessageSchema>>

/** One message a person a day: its identity says so. */
export function messageId(personId: string | null, on: string): string {
  return `${on}/${personId ?? 'group'}`
}

/** Latest first. */
export function messagesOf(messages: readonly Message[], personId: string): Message[] {
  return messages.filter((message) => message.personId === personId).reverse()
}

/** Where an errand is done. */
export function errandPath(errand: Errand): string {
  if (errand.kind === 'application') return `/applications/${encodeURIComponent(errand.number)}`
  if (errand.kind === 'links') return '/duties#links'
  return `/plans/${errand.year}/verifications`
}
