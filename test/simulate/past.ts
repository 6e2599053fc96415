/** The past of a plan: what it was before some of what is recorded in it happened. */

import type { Occurrence, Verification } from '#src/domain/occurrence.ts'
import type { Plan } from '#src/domain/plan.ts'
import { dayOf, isAfter } from '#src/domain/time/day.ts'

/** A plan as it stood at an instant, told by the instants that its records bear. */
export function planAt(plan: Plan, instant: string): Plan {
  const on = dayOf(instant)
  if (plan.issuedOn === null || plan.issuedOn >= on) return { ...plan, status: 'draft' }
  const tasks = plan.tasks.map((task) => ({
    ...task,
    occurrences: task.occurrences
      .filter(({ event }) => event === undefined || !isAfter(event.startedAt, instant))
      .map((occurrence) => occurrenceAt(occurrence, instant)),
  }))
  const isClosed = plan.closedOn !== null && plan.closedOn < on
  return { ...plan, tasks, status: isClosed ? 'closed' : 'issued' }
}

export function occurrenceAt(occurrence: Occurrence, instant: string): Occurrence {
  const happened = ({ at }: { readonly at: string }) => !isAfter(at, instant)
  return {
    ...occurrence,
    progress: occurrence.progress.filter(happened),
    evidence: occurrence.evidence.filter(({ addedAt }) => !isAfter(addedAt, instant)),
    submissions: occurrence.submissions.filter(happened),
    verifications: occurrence.verifications.filter(happened).map((one) => verificationAt(one, instant)),
  }
}

function verificationAt({ voided, ...verification }: Verification, instant: string): Verification {
  return voided && !isAfter(voided.at, instant) ? { ...verification, voided } : verification
}
