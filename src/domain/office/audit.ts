/** What the auditor asks of the histories. */
import type { Entry } from '../entry.ts'
import { dayOf } from '../time/day.ts'

/** One history with its chain: the office's, the annual reports', the links', or a plan's by its year. */
export interface Book {
  readonly name: string
  /** oldest first */
  readonly entries: readonly Entry[]
}

export interface AuditQuestion {
  /** id of who did it, '' for everybody */
  readonly by: string
  /** first and last day, '' for no bound */
  readonly from: string
  readonly to: string
  /** words that stand somewhere in the entry or in the name of its action, '' for any */
  readonly text: string
}

/** Latest first. @param nameOf what an action is called on screen */
export function soughtIn(
  { entries }: Book,
  question: AuditQuestion,
  nameOf: (action: Entry['action']) => string,
): Entry[] {
  const { by, from, to } = question
  const text = question.text.toLowerCase()
  return entries
    .filter((entry) => by === '' || entry.by === by)
    .filter(({ at }) => (from === '' || dayOf(at) >= from) && (to === '' || dayOf(at) <= to))
    .filter((entry) => text === '' || wordsOf(entry, nameOf(entry.action)).includes(text))
    .reverse()
}

function wordsOf({ subject, before, after, reason }: Entry, name: string): string {
  return [name, subject, before, after, reason].join('\n').toLowerCase()
}

/** What an auditor looks at first: who failed to get in, and who was given more. */
export const telling = [
  'session.failed',
  'session.locked',
  'role.assigned',
  'person.added',
  'factor.removed',
] as const satisfies readonly Entry['action'][]

export function countOf({ entries }: Book, action: Entry['action'], from: string): number {
  return entries.filter((entry) => entry.action === action && dayOf(entry.at) >= from).length
}
