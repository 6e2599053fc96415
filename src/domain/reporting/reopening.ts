/** Reopening: a verification holds for what it saw, so whoever would change its evidence makes it void first, visibly. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeOccurrence, type OccurrenceName, subjectOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { statusOf } from '../status.ts'

/** @throws Refusal plan-not-issued, reason-needed, occurrence-not-verified */
export function reopenOccurrence(
  plan: Plan,
  values: OccurrenceName & { readonly reason: string },
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const { reason } = values
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const next = changeOccurrence(plan, values, (occurrence) => reopened(occurrence, reason, act))
  return { next, did: { action: 'occurrence.reopened', subject: subjectOf(values), reason } }
}

function reopened(occurrence: Occurrence, reason: string, { by, at }: Act): Occurrence {
  const last = occurrence.verifications.at(-1)
  if (!last || statusOf(occurrence) !== 'verified') throw new Refusal('occurrence-not-verified')
  const voided = { ...last, voided: { reason, by, at } }
  return { ...occurrence, verifications: [...occurrence.verifications.slice(0, -1), voided] }
}
