/** Gates: the state in which work may be written to. */
import type { Occurrence } from './occurrence.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'
import { statusOf } from './status.ts'

/** Between issue and closure. @throws Refusal plan-not-issued */
export function requireIssued(plan: Plan): void {
  if (plan.status !== 'issued') throw new Refusal('plan-not-issued')
}

/** A closed year is read-only. @throws Refusal plan-not-issued */
export function requireNotClosed({ status }: Plan): void {
  if (status === 'closed') throw new Refusal('plan-not-issued')
}

/** @throws Refusal occurrence-submitted, occurrence-verified, occurrence-waived */
export function requireOpen(occurrence: Occurrence): void {
  const status = statusOf(occurrence)
  if (status === 'submitted') throw new Refusal('occurrence-submitted')
  if (status === 'verified') throw new Refusal('occurrence-verified')
  if (status === 'waived') throw new Refusal('occurrence-waived')
}
