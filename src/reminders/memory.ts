/** What was told already, so that nothing is said twice without need. */

import type { Ladder } from '../domain/office/ladder.ts'
import type { Errand, Matter, Message } from '../domain/office/message.ts'
import { dayOf, daysBetween, isAfter } from '../domain/time/day.ts'
import type { Owed } from './errands.ts'
import type { Footing } from './rung.ts'

export interface Memory {
  /** whether the person had a message on that day */
  hasMessage(personId: string | null, on: string): boolean
  /** whether what stands so is news to the person, or was last told long enough ago */
  isOwed(personId: string, matter: Matter, footing: Footing, today: string): boolean
  /** the same of an errand */
  isErrandOwed(personId: string, owed: Owed, today: string): boolean
}

/** @param messages every message until now, oldest first */
export function memoryOf(messages: readonly Message[], ladder: Ladder): Memory {
  const days = new Set(messages.map(({ personId, on }) => `${personId} ${on}`))
  const toldAt = new Map(messages.flatMap(toldIn))
  const errandsAt = new Map(messages.flatMap(errandsIn))
  return {
    hasMessage: (personId, on) => days.has(`${personId} ${on}`),
    isOwed: (personId, matter, { since }, today) => {
      const last = toldAt.get(nameOf(personId, matter))
      if (last === undefined || (since !== '' && isAfter(since, last))) return true
      return isRepeated(matter) && daysBetween(dayOf(last), today) >= ladder.repeatDays
    },
    isErrandOwed: (personId, { errand, since }, today) => {
      const last = errandsAt.get(nameOfErrand(personId, errand))
      if (last === undefined || (since !== '' && isAfter(since, last))) return true
      return daysBetween(dayOf(last), today) >= ladder.repeatDays
    },
  }
}

/** A message that could not be delivered told nothing: its matters are owed again on the next working day. */
function toldIn({ personId, at, matters, deliveries }: Message): (readonly [string, string])[] {
  if (deliveries.some(({ outcome }) => outcome === 'failed')) return []
  return matters.map((matter) => [nameOf(personId, matter), at] as const)
}

function errandsIn({ personId, at, errands = [], deliveries }: Message): (readonly [string, string])[] {
  if (deliveries.some(({ outcome }) => outcome === 'failed')) return []
  return errands.map((errand) => [nameOfErrand(personId, errand), at] as const)
}

function nameOfErrand(personId: string | null, errand: Errand): string {
  if (errand.kind !== 'application') return `${personId} ${errand.kind} ${errand.year}`
  return `${personId} ${errand.number} ${errand.cause} ${errand.dueOn}`
}

/** With the due day, for a day that was moved is news. */
function nameOf(personId: string | null, { year, code, key, rung, cause, dueOn }: Matter): string {
  return `${personId} ${year} ${code} ${key} ${rung} ${cause} ${dueOn}`
}

/** The last call comes once, and a missed period of standing work is asked about once. */
function isRepeated({ cause }: Matter): boolean {
  return cause !== 'last' && cause !== 'missed'
}
