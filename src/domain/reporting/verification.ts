/** Verification (核验、销号): the office accepts a submitted occurrence, or sends it back. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { countingEvidence } from '../evidence.ts'
import { changeOccurrence, type OccurrenceName, subjectOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Occurrence, Verification } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { statusOf } from '../status.ts'
import { isRepeat } from './repeat.ts'

type Answer = Pick<Verification, 'outcome' | 'reason'>

/** @throws Refusal plan-not-issued, occurrence-not-submitted, proof-lacking when there is no evidence at all, review-lacking when none passed the secrecy review */
export function acceptOccurrence(plan: Plan, name: OccurrenceName, act: Act): Change<Plan> {
  const next = answer(plan, name, { outcome: 'accepted', reason: '' }, act)
  return { next, did: { action: 'occurrence.accepted', subject: subjectOf(name) } }
}

/** @throws Refusal plan-not-issued, reason-needed, occurrence-not-submitted */
export function returnOccurrence(
  plan: Plan,
  values: OccurrenceName & { readonly reason: string },
  act: Act,
): Change<Plan> {
  const { reason } = values
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const next = answer(plan, values, { outcome: 'returned', reason }, act)
  return { next, did: { action: 'occurrence.returned', subject: subjectOf(values), reason } }
}

function answer(plan: Plan, name: OccurrenceName, given: Answer, act: Act): Plan {
  requireIssued(plan)
  return changeOccurrence(plan, name, (occurrence) => {
    if (isGivenAgain(occurrence, given, act)) return occurrence
    if (statusOf(occurrence) !== 'submitted') throw new Refusal('occurrence-not-submitted')
    if (given.outcome === 'accepted') requireProof(occurrence)
    const verification = { ...given, by: act.by, at: act.at }
    return { ...occurrence, verifications: [...occurrence.verifications, verification] }
  })
}

/** @throws Refusal proof-lacking, review-lacking */
function requireProof(occurrence: Occurrence): void {
  if (occurrence.evidence.length === 0) throw new Refusal('proof-lacking')
  if (countingEvidence(occurrence).length === 0) throw new Refusal('review-lacking')
}

function isGivenAgain(occurrence: Occurrence, { outcome, reason }: Answer, act: Act): boolean {
  const last = occurrence.verifications.at(-1)
  const answered = statusOf(occurrence) !== 'submitted'
  return answered && isRepeat(last, act) && last?.outcome === outcome && last.reason === reason
}
