/** What becomes of each occurrence in the demonstration: the same every time, and as mixed as a real year. */
import type { Occurrence } from '../domain/occurrence.ts'

export type Fate = 'none' | 'drafted' | 'submitted' | 'returned' | 'accepted' | 'acceptedLate'

const dueFates: readonly Fate[] = [
  'accepted',
  'accepted',
  'acceptedLate',
  'accepted',
  'returned',
  'accepted',
  'accepted',
  'none',
  'accepted',
  'submitted',
]
const openFates: readonly Fate[] = [
  'none',
  'drafted',
  'none',
  'submitted',
  'accepted',
  'none',
  'returned',
  'none',
]

/** @param count how many occurrences had their fate before this one */
export function fateOf(occurrence: Occurrence, count: number, until: string): Fate {
  if (occurrence.startsOn > until) return 'none'
  return pick(occurrence.dueOn <= until ? dueFates : openFates, count)
}

/** In a year that is over nearly all is done, and nothing waits for the office. */
export function closedFateOf(count: number): Fate {
  return count % 7 === 6 ? 'drafted' : count % 5 === 4 ? 'acceptedLate' : 'accepted'
}

export function pick<T>(choices: readonly T[], count: number): T {
  const choice = choices[count % choices.length]
  if (choice === undefined) throw new RangeError('nothing to pick from')
  return choice
}
