/** The chronicle of an occurrence: what was reported, submitted, returned and accepted, latest first. */
import { isAfter } from './day.ts'
import type { Occurrence } from './occurrence.ts'

export interface Happening {
  readonly did: 'saved' | 'submitted' | 'returned' | 'accepted'
  readonly by: string
  readonly at: string
  /** what was reported, or why it was returned */
  readonly text: string
}

/** Of what happened at one instant, as when a report is submitted at once, the later step comes first. */
export function chronicleOf({ progress, submissions, verifications }: Occurrence): Happening[] {
  const happenings: Happening[] = [
    ...verifications.map(({ outcome, reason, by, at }) => ({ did: outcome, by, at, text: reason })),
    ...submissions.map(({ by, at }) => ({ did: 'submitted' as const, by, at, text: '' })),
    ...progress.map(({ text, by, at }) => ({ did: 'saved' as const, by, at, text })).reverse(),
  ]
  return happenings.sort(latestFirst)
}

function latestFirst(one: Happening, other: Happening): number {
  if (isAfter(one.at, other.at)) return -1
  return isAfter(other.at, one.at) ? 1 : 0
}
