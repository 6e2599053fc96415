/** Extension (延期): the lead division asks for a later day, the office answers. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeOccurrence, type OccurrenceName, subjectOf } from '../find.ts'
import { requireIssued, requireOpen } from '../gate.ts'
import type { Extension, Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { isOpen } from '../status.ts'
import { deadlineOf, isPast } from '../time/deadline.ts'
import { isRepeat } from './repeat.ts'

type Asked = Pick<Extension, 'dueOn' | 'reason'>

/**
 * Asks for a later day, with a reason, before the day in force is past. The day first set stays on record, and
 * stays in force until the office grants another.
 *
 * @throws Refusal plan-not-issued, reason-needed, extension-late, extension-not-later, extension-pending,
 *   extension-unneeded where there is only an earliest end, occurrence-submitted, occurrence-verified,
 *   occurrence-waived
 * @source 延期应在到期前申请，写明理由和预计完成时间；逾期未获准的按原定时限考核
 */
export function askExtension(plan: Plan, values: OccurrenceName & Asked, act: Act): Change<Plan> {
  requireIssued(plan)
  const { dueOn, reason } = values
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const next = changeOccurrence(plan, values, (occurrence) => asked(occurrence, { dueOn, reason }, act))
  return { next, did: { action: 'extension.asked', subject: subjectOf(values), after: dueOn, reason } }
}

export interface ExtensionAnswer {
  readonly granted: boolean
  /** needed to decline */
  readonly reason: string
}

/** Whatever became of the occurrence meanwhile, unless it is verified or waived. @throws Refusal plan-not-issued, reason-needed, extension-not-asked */
export function answerExtension(
  plan: Plan,
  values: OccurrenceName & ExtensionAnswer,
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const { granted, reason } = values
  if (!granted && reason.trim() === '') throw new Refusal('reason-needed')
  const next = changeOccurrence(plan, values, (occurrence) => answered(occurrence, { granted, reason }, act))
  const action = granted ? 'extension.granted' : 'extension.declined'
  return { next, did: { action, subject: subjectOf(values), ...(reason !== '' && { reason }) } }
}

/** The request that waits for the office's answer; none once that would change nothing. */
export function pendingExtension({ extensions, verifications, waiver }: Occurrence): Extension | undefined {
  const last = extensions.at(-1)
  const isSettled = waiver !== undefined || verifications.at(-1)?.outcome === 'accepted'
  return last?.answer === null && !isSettled ? last : undefined
}

/** Whether a later day may be asked for now. */
export function isExtendable(occurrence: Occurrence, { on, at }: Pick<Act, 'on' | 'at'>): boolean {
  if (!isOpen(occurrence) || occurrence.bound === 'earliest') return false
  return !pendingExtension(occurrence) && !isPast(occurrence, on, at)
}

function asked(occurrence: Occurrence, { dueOn, reason }: Asked, act: Act): Occurrence {
  const last = occurrence.extensions.at(-1)
  if (isRepeat(last, act) && last?.dueOn === dueOn && last.reason === reason) return occurrence
  requireOpen(occurrence)
  if (occurrence.bound === 'earliest') throw new Refusal('extension-unneeded')
  if (pendingExtension(occurrence)) throw new Refusal('extension-pending')
  if (isPast(occurrence, act.on, act.at)) throw new Refusal('extension-late')
  const { dueOn: day } = deadlineOf(occurrence)
  if (dueOn <= day) throw new Refusal('extension-not-later', { day })
  const extension: Extension = { dueOn, reason, by: act.by, at: act.at, answer: null }
  return { ...occurrence, extensions: [...occurrence.extensions, extension] }
}

function answered(occurrence: Occurrence, { granted, reason }: ExtensionAnswer, act: Act): Occurrence {
  const last = occurrence.extensions.at(-1)
  if (isRepeat(last?.answer ?? undefined, act) && last?.answer?.granted === granted) return occurrence
  const pending = pendingExtension(occurrence)
  if (!pending) throw new Refusal('extension-not-asked')
  const answer = { granted, reason, by: act.by, at: act.at }
  return { ...occurrence, extensions: [...occurrence.extensions.slice(0, -1), { ...pending, answer }] }
}
