/** Waiver (不适用、中止): the office takes an occurrence out, with a reason, and may resume it. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeOccurrence, type OccurrenceName, subjectOf } from '../find.ts'
import { requireIssued, requireOpen } from '../gate.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { isRepeat } from './repeat.ts'

/**
 * What is waived counts neither as done nor as late; all that was reported on it stays.
 *
 * @throws Refusal plan-not-issued, reason-needed, occurrence-submitted, occurrence-verified, occurrence-waived
 */
export function waiveOccurrence(
  plan: Plan,
  values: OccurrenceName & { readonly reason: string },
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const { reason } = values
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const next = changeOccurrence(plan, values, (occurrence) => waived(occurrence, reason, act))
  return { next, did: { action: 'occurrence.waived', subject: subjectOf(values), reason } }
}

/** It is asked for again, and judged by the same day as before. @throws Refusal plan-not-issued, occurrence-not-waived */
export function resumeOccurrence(plan: Plan, name: OccurrenceName): Change<Plan> {
  requireIssued(plan)
  const next = changeOccurrence(plan, name, ({ waiver, ...occurrence }) => {
    if (!waiver) throw new Refusal('occurrence-not-waived')
    return occurrence
  })
  return { next, did: { action: 'occurrence.resumed', subject: subjectOf(name) } }
}

function waived(occurrence: Occurrence, reason: string, act: Act): Occurrence {
  if (occurrence.waiver?.reason === reason && isRepeat(occurrence.waiver, act)) return occurrence
  requireOpen(occurrence)
  return { ...occurrence, waiver: { reason, by: act.by, at: act.at } }
}
