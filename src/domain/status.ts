/** How far an occurrence has come, told by what was last done to it. */
import type { Occurrence, Submission, Verification } from './occurrence.ts'

export const statuses = ['notStarted', 'ongoing', 'submitted', 'returned', 'verified', 'waived'] as const
export type Status = (typeof statuses)[number]

/**
 * Each verification answers one submission, so a submission without its answer waits for the office.
 * A returned occurrence stays returned until it is submitted again, whatever is written meanwhile; so does one whose
 * acceptance became void. A waiver
 * stands above all that was done.
 */
export function statusOf(occurrence: Occurrence): Status {
  const { submissions, verifications, waiver } = occurrence
  if (waiver) return 'waived'
  if (submissions.length > verifications.length) return 'submitted'
  const verification = verifications.at(-1)
  if (verification) return isVerified(verification) ? 'verified' : 'returned'
  return isAnswered(occurrence) ? 'ongoing' : 'notStarted'
}

function isVerified({ outcome, voided }: Verification): boolean {
  return outcome === 'accepted' && voided === undefined
}

/** The submission that stands: it waits for the office or was accepted. One that was returned no longer does. */
export function standingSubmission(occurrence: Occurrence): Submission | undefined {
  const status = statusOf(occurrence)
  return status === 'submitted' || status === 'verified' ? occurrence.submissions.at(-1) : undefined
}

/** Whether it may still be written to: neither waiting for the office nor verified nor waived. */
export function isOpen(occurrence: Occurrence): boolean {
  return !['submitted', 'verified', 'waived'].includes(statusOf(occurrence))
}

/** Whether anything was ever written or proved on it. */
export function isAnswered({ progress, evidence, submissions }: Occurrence): boolean {
  return progress.length + evidence.length + submissions.length > 0
}
