/** The chronicle of an occurrence: what was reported, asked for and answered, latest first. */

import type { Confirmation, Extension, Occurrence, Verification } from '../occurrence.ts'
import { isAfter } from '../time/day.ts'

export interface Happening {
  readonly did:
    | 'saved'
    | 'submitted'
    | 'returned'
    | 'accepted'
    | 'confirmationAsked'
    | 'confirmationDeclined'
    | 'reopened'
    | 'extensionAsked'
    | 'extensionGranted'
    | 'extensionDeclined'
    | 'waived'
    | 'paused'
    | 'restarted'
  readonly by: string
  readonly at: string
  /** what was reported, or why it was done */
  readonly text: string
}

/** Of what happened at one instant, as when a report is submitted at once, the later step comes first. */
export function chronicleOf(occurrence: Occurrence): Happening[] {
  const { progress, submissions, verifications, extensions, waiver, confirmations = [] } = occurrence
  const happenings: Happening[] = [
    ...(waiver ? [{ did: 'waived' as const, by: waiver.by, at: waiver.at, text: waiver.reason }] : []),
    ...clockOf(occurrence),
    ...extensions.flatMap(happeningsOf).reverse(),
    ...verifications.flatMap(voidedOf),
    ...verifications.map(({ outcome, reason, by, at }) => ({ did: outcome, by, at, text: reason })),
    ...confirmations.flatMap(confirmationOf).reverse(),
    ...submissions.map(({ by, at }) => ({ did: 'submitted' as const, by, at, text: '' })),
    ...progress.map(({ text, by, at }) => ({ did: 'saved' as const, by, at, text })).reverse(),
  ]
  return happenings.sort(latestFirst)
}

function clockOf({ pauses = [], restarts = [] }: Occurrence): Happening[] {
  return [
    ...restarts.map(({ by, at, reason }) => ({ did: 'restarted' as const, by, at, text: reason })),
    ...pauses.map(({ by, at, reason }) => ({ did: 'paused' as const, by, at, text: reason })),
  ]
}

function happeningsOf({ reason, by, at, answer }: Extension): Happening[] {
  const asked: Happening = { did: 'extensionAsked', by, at, text: reason }
  if (!answer) return [asked]
  const did = answer.granted ? 'extensionGranted' : 'extensionDeclined'
  return [asked, { did, by: answer.by, at: answer.at, text: answer.reason }]
}

/** One that was given is told as the submission that it is. */
function confirmationOf({ by, at, answer }: Confirmation): Happening[] {
  const asked: Happening = { did: 'confirmationAsked', by, at, text: '' }
  if (!answer || answer.given) return [asked]
  return [asked, { did: 'confirmationDeclined', by: answer.by, at: answer.at, text: answer.reason }]
}

function voidedOf({ voided }: Verification): Happening[] {
  return voided ? [{ did: 'reopened', by: voided.by, at: voided.at, text: voided.reason }] : []
}

function latestFirst(one: Happening, other: Happening): number {
  if (isAfter(one.at, other.at)) return -1
  return isAfter(other.at, one.at) ? 1 : 0
}
