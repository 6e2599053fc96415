/** Obligations (时限要求): how a task falls due. */
import * as v from 'valibot'
import { DaySchema } from './value.ts'

export const periods = ['month', 'quarter', 'half', 'year'] as const
export type Period = (typeof periods)[number]

export const units = ['workday', 'day', 'hour'] as const
export type Unit = (typeof units)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))
/** the document's own wording, kept beside whatever was computed from it; '' where a person chose freely */
const phrase = v.optional(v.string(), '')

export const ObligationSchema = v.variant('kind', [
  v.object({ kind: v.literal('once'), dueOn: DaySchema, phrase }),
  v.object({
    kind: v.literal('periodic'),
    every: v.picklist(periods),
    atLeast: count,
    /** day of the period's last month; absent: the period's last day */
    dueDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
    /** month 1–12 for a yearly day such as 1月31日前; absent: December */
    dueMonth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    phrase,
  }),
  v.object({
    kind: v.literal('onEvent'),
    within: v.object({ count, unit: v.picklist(units) }),
    /** what starts the clock, such as 作出 or 形成或者变更 */
    from: v.string(),
    /** latest: done within that time · earliest: open for at least that time, as 征求意见不少于30日 */
    bound: v.optional(v.picklist(['latest', 'earliest']), 'latest'),
    phrase,
  }),
  v.object({ kind: v.literal('standing'), reviewEvery: v.picklist(periods), phrase }),
])

export type Obligation = Readonly<v.InferOutput<typeof ObligationSchema>>
/** How long after an event, counted in which unit. */
export type Within = Extract<Obligation, { kind: 'onEvent' }>['within']
export type ObligationKind = Obligation['kind']
export const obligationKinds = ['once', 'periodic', 'onEvent', 'standing'] as const satisfies ObligationKind[]
