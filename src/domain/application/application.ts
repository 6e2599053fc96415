/** Applications (政府信息公开申请): who asked for what, and all that was done about it, day by day. */
import * as v from 'valibot'
import { DaySchema } from '../value.ts'

/** 自然人, then the kinds of 法人或其他组织, in the order of table 三's columns. */
export const applicantKinds = ['person', 'business', 'research', 'charity', 'legal', 'organisation'] as const
export type ApplicantKind = (typeof applicantKinds)[number]

/**
 * How an application came in, which says from when its time runs.
 *
 * @source 政府信息公开条例第31条: handed over in person, the day itself; signed mail, the day it was signed for;
 *   ordinary mail, the day confirmed with the applicant; internet or fax, the day both sides confirmed
 */
export const channels = ['inPerson', 'signedMail', 'mail', 'internet', 'fax'] as const
export type Channel = (typeof channels)[number]

/** The 21 results, in the order of the rows of table 三, of which each application has one. */
export const outcomes = [
  'granted',
  'partlyGranted',
  'stateSecret',
  'forbiddenByLaw',
  'endangersSecurity',
  'thirdPartyRights',
  'internalAffairs',
  'processMaterial',
  'enforcementFile',
  'administrativeInquiry',
  'notHeld',
  'needsMaking',
  'stillUnclear',
  'complaint',
  'repeated',
  'publication',
  'excessive',
  'confirmation',
  'notCorrected',
  'feeUnpaid',
  'other',
] as const
export type Outcome = (typeof outcomes)[number]

/** Whose opinion was asked for (征求意见): a third party's (第32条), or another agency's (第34条). */
export const consultedParties = ['thirdParty', 'agency'] as const
export type ConsultedParty = (typeof consultedParties)[number]

/** The day on which what was waited for came, or null while it is waited for. */
const endedOn = v.nullable(DaySchema)

export const StageSchema = v.variant('kind', [
  /** 补正: asked for on one day, to be received by another */
  v.object({ kind: v.literal('correction'), on: DaySchema, until: DaySchema, endedOn }),
  /** 征求意见 */
  v.object({
    kind: v.literal('consultation'),
    party: v.picklist(consultedParties),
    name: v.string(),
    on: DaySchema,
    endedOn,
  }),
  /** 延期, in working days */
  v.object({
    kind: v.literal('extension'),
    on: DaySchema,
    workdays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    reason: v.string(),
  }),
  /** 收费通知, until it is paid */
  v.object({ kind: v.literal('fee'), on: DaySchema, endedOn }),
  /** 公开审查 */
  v.object({ kind: v.literal('review'), on: DaySchema, note: v.string() }),
  /** 答复; nothing comes after it */
  v.object({ kind: v.literal('answer'), on: DaySchema, outcome: v.picklist(outcomes), note: v.string() }),
])

export const ApplicationSchema = v.object({
  /** the register's own, such as 2021-007; never changes */
  number: v.string(),
  /** the day from which its time runs, by the way in which it came */
  receivedOn: DaySchema,
  channel: v.picklist(channels),
  applicant: v.object({ kind: v.picklist(applicantKinds), name: v.string() }),
  /** the information asked for: its name, its number, or what it is about */
  request: v.string(),
  /** the division that handles it (承办处室) */
  divisionId: v.nullable(v.string()),
  /** in the order in which they began */
  stages: v.array(StageSchema),
})

export type Application = Readonly<v.InferOutput<typeof ApplicationSchema>>
export type Stage = Readonly<v.InferOutput<typeof StageSchema>>
export type StageKind = Stage['kind']
export const stageKinds = [
  'correction',
  'consultation',
  'extension',
  'fee',
  'review',
  'answer',
] as const satisfies StageKind[]
export type StageOf<Kind extends StageKind> = Extract<Stage, { readonly kind: Kind }>
export type WaitingStage = Extract<Stage, { readonly endedOn: string | null }>

export function stageOf<Kind extends StageKind>(
  { stages }: Application,
  kind: Kind,
): StageOf<Kind> | undefined {
  return stages.find((stage): stage is StageOf<Kind> => stage.kind === kind)
}

/** Nothing is done about an application any more once it is answered. */
export function answerOf(application: Application): StageOf<'answer'> | undefined {
  return stageOf(application, 'answer')
}

/** Whether something asked for in that stage has not come yet. */
export function isWaiting(stage: Stage): stage is WaitingStage {
  return 'endedOn' in stage && stage.endedOn === null
}
