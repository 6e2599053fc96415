/** What was told already, so that nothing is said twice without need. */

import type { Ladder } from '../domain/office/ladder.ts'
import type { Matter, Message } from '../domain/office/message.ts'
import { dayOf, daysBetween, isAfter } from '../domain/time/day.ts'
import type { Footing } from './rung.ts'

export interface Memory {
  /** whether the person had a message on that day */
  hasMessage(personId: string | null, on: string): boolean
  /** whether what stands so is news to the person, or was last told long enough ago */
  isOwed(personId: string, matter: Matter, footing: Footing, today: string): boolean
}

/** @param messages every message until now, oldest first */
export function memoryOf(messages: readonly Message[], ladder: Ladder): Memory {
  const days = new Set(messages.map(({ personId, on }) => `${personId} ${on}`))
  const toldAt = new Map(messages.flatMap(toldIn))
  return {
    hasMessage: (personId, on) => days.has(`${personId} ${on}`),
    isOwed: (personId, matter, { since }, today) => {
      const last = toldAt.get(nameOf(personId, matter))
      if (last === undefined || (since !== '' && isAfter(since, last))) return true
      return isRepeated(matter) && daysBetween(dayOf(last), today) >= ladder.repeatDays
    },
  }
}

/** A message that could not be delivered told nothing: its matters are owed again on the next working day. */
function toldIn({ personId, at, matters, deliveries }: Message): (readonly [string, string])[] {
  if (deliveries.some(({ outcome }) => outcome === 'failed')) return []
  return matters.map((matter) => [nameOf(personId, matter), at] as const)
}

/** With the due day, for a day that was moved is news. */
function nameOf(personId: string | null, { year, code, key, rung, cause, dueOn }: Matter): string {
  return `${personId} ${year} ${code} ${key} ${rung} ${cause} ${dueOn}`
}

/** The last call comes once, and a missed period of standing work is asked about once. */
function isRepeated({ cause }: Matter): boolean {
  return cause !== 'last' && cause !== 'missed'
}
