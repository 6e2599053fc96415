/** Proof: evidence is laid to an occurrence, taken away, and passes the secrecy review (保密审查). */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import type { Evidence, GivenEvidence } from '../evidence.ts'
import { changeOccurrence, type OccurrenceName, occurrenceIn, subjectOf } from '../find.ts'
import { requireIssued, requireOpen } from '../gate.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { isRepeat } from './repeat.ts'

/** @param values the reviewer's name, if it passed the secrecy review @throws Refusal plan-not-issued, occurrence-submitted, occurrence-verified */
export function addEvidence(
  plan: Plan,
  values: OccurrenceName & { readonly evidence: GivenEvidence; readonly reviewer?: string },
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const next = changeOccurrence(plan, values, (occurrence) => withEvidence(occurrence, values, act))
  return { next, did: { action: 'evidence.added', subject: subjectOf(values), after: values.evidence.title } }
}

/** @throws Refusal plan-not-issued, evidence-missing, occurrence-submitted, occurrence-verified */
export function removeEvidence(plan: Plan, values: OccurrenceName & { readonly id: string }): Change<Plan> {
  requireIssued(plan)
  const removed = evidenceOf(occurrenceIn(plan, values), values.id)
  const next = changeOccurrence(plan, values, (occurrence) => {
    requireOpen(occurrence)
    return { ...occurrence, evidence: occurrence.evidence.filter((one) => one !== removed) }
  })
  return { next, did: { action: 'evidence.removed', subject: subjectOf(values), before: removed.title } }
}

/**
 * Notes that a piece passed the secrecy review (保密审查), also while the office has it.
 *
 * @throws Refusal plan-not-issued, evidence-missing, evidence-reviewed when somebody else is noted already
 * @source 政府信息公开条例第17条: 公开前应当审查
 */
export function reviewEvidence(
  plan: Plan,
  values: OccurrenceName & { readonly id: string; readonly reviewer: string },
  { by, at }: Act,
): Change<Plan> {
  requireIssued(plan)
  const { id, reviewer } = values
  const reviewed = evidenceOf(occurrenceIn(plan, values), id)
  if (reviewed.review && reviewed.review.reviewer !== reviewer)
    throw new Refusal('evidence-reviewed', { reviewer: reviewed.review.reviewer })
  const next = changeOccurrence(plan, values, (occurrence) =>
    reviewed.review
      ? occurrence
      : {
          ...occurrence,
          evidence: occurrence.evidence.map((one) =>
            one === reviewed ? { ...one, review: { reviewer, by, at } } : one,
          ),
        },
  )
  return {
    next,
    did: { action: 'evidence.reviewed', subject: subjectOf(values), before: reviewed.title, after: reviewer },
  }
}

/** @throws Refusal evidence-missing */
export function evidenceOf(occurrence: Occurrence, id: string): Evidence {
  const evidence = occurrence.evidence.find((one) => one.id === id)
  if (!evidence) throw new Refusal('evidence-missing')
  return evidence
}

function withEvidence(
  occurrence: Occurrence,
  { evidence: given, reviewer }: { readonly evidence: GivenEvidence; readonly reviewer?: string },
  act: Act,
): Occurrence {
  if (isLastAgain(occurrence.evidence.at(-1), given, act)) return occurrence
  requireOpen(occurrence)
  const { by, at } = act
  const review = reviewer ? { review: { reviewer, by, at } } : {}
  const evidence: Evidence = { ...given, ...review, id: act.newId(), addedBy: by, addedAt: at }
  return { ...occurrence, evidence: [...occurrence.evidence, evidence] }
}

function isLastAgain(last: Evidence | undefined, given: GivenEvidence, act: Act): boolean {
  if (!last || !isRepeat({ by: last.addedBy, at: last.addedAt }, act)) return false
  const known = new Map(Object.entries(last))
  return Object.entries(given).every(([name, value]) => known.get(name) === value)
}
