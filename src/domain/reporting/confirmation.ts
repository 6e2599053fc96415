/** Confirmation (处室负责人确认): where the office asks for it, a head sees what the division submits first. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeOccurrence, type OccurrenceName, subjectOf } from '../find.ts'
import { requireIssued, requireOpen } from '../gate.ts'
import type { Confirmation, Occurrence } from '../occurrence.ts'
import type { Office } from '../office/office.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { isOpen } from '../status.ts'
import type { Task } from '../task.ts'
import { isTooEarly } from '../time/deadline.ts'

/** The office has asked for it, and the lead division has a head who can give it. */
export function needsConfirmation({ headsConfirm, people }: Office, { leadId }: Task): boolean {
  const isHead = people.some(
    ({ active, roles, divisionId }) => active && roles.includes('head') && divisionId === leadId,
  )
  return headsConfirm === true && isHead
}

/** Switches it on or off; what waits for a head stays with the head. */
export function setHeadsConfirm(office: Office, headsConfirm: boolean): Change<Office> {
  const unchanged = (office.headsConfirm ?? false) === headsConfirm
  return {
    next: unchanged ? office : { ...office, headsConfirm },
    did: { action: 'office.edited', subject: 'headsConfirm', after: headsConfirm ? '✓' : '×' },
  }
}

/**
 * Hands an occurrence to the head of the division; it may still be written to.
 *
 * @throws Refusal plan-not-issued, progress-empty, too-early, occurrence-submitted, occurrence-verified,
 *   occurrence-waived
 */
export function askConfirmation(plan: Plan, name: OccurrenceName, act: Act): Change<Plan> {
  requireIssued(plan)
  const next = changeOccurrence(plan, name, (occurrence) => asked(occurrence, act))
  return { next, did: { action: 'confirmation.asked', subject: subjectOf(name) } }
}

/** The head's word: yes submits it to the office, no gives it back. @throws Refusal plan-not-issued, reason-needed, confirmation-not-asked */
export function answerConfirmation(
  plan: Plan,
  values: OccurrenceName & { readonly given: boolean; readonly reason: string },
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const { given, reason } = values
  if (!given && reason.trim() === '') throw new Refusal('reason-needed')
  const next = changeOccurrence(plan, values, (occurrence) => answered(occurrence, { given, reason }, act))
  const action = given ? 'confirmation.given' : 'confirmation.declined'
  return { next, did: { action, subject: subjectOf(values), ...(reason !== '' && { reason }) } }
}

/** The request that waits for the head; none once the office has it. */
export function pendingConfirmation(occurrence: Occurrence): Confirmation | undefined {
  const last = occurrence.confirmations?.at(-1)
  return last?.answer === null && isOpen(occurrence) ? last : undefined
}

function asked(occurrence: Occurrence, act: Act): Occurrence {
  requireOpen(occurrence)
  if (pendingConfirmation(occurrence)) return occurrence
  if (isTooEarly(occurrence, act.on, act.at)) throw new Refusal('too-early', { day: occurrence.dueOn })
  if (occurrence.progress.length === 0) throw new Refusal('progress-empty')
  const confirmation: Confirmation = { by: act.by, at: act.at, answer: null }
  return { ...occurrence, confirmations: [...(occurrence.confirmations ?? []), confirmation] }
}

function answered(
  occurrence: Occurrence,
  { given, reason }: { given: boolean; reason: string },
  { by, at }: Act,
): Occurrence {
  const pending = pendingConfirmation(occurrence)
  if (!pending) throw new Refusal('confirmation-not-asked')
  const confirmation = { ...pending, answer: { given, reason, by, at } }
  const confirmations = [...(occurrence.confirmations ?? []).slice(0, -1), confirmation]
  const submissions = given ? [...occurrence.submissions, { by, at }] : occurrence.submissions
  return { ...occurrence, confirmations, submissions }
}
