/** History (留痕): each entry is chained to the one before by its hash, so that a later alteration shows. */
import { hash } from 'node:crypto'
import type { Act } from '../domain/act.ts'
import type { Deed, Entry } from '../domain/entry.ts'

/** What the hash covers, in this order: all of an entry but the hash itself. */
const hashed: (keyof Entry)[] = [
  'number',
  'at',
  'by',
  'action',
  'subject',
  'before',
  'after',
  'reason',
  'previous',
]

export function append(entries: readonly Entry[], act: Act, did: Deed): readonly Entry[] {
  return [...entries, nextEntry(entries.at(-1), act, did)]
}

/** The entry that follows `last`, or the first one. */
export function nextEntry(last: Entry | undefined, { at, by }: Act, did: Deed): Entry {
  const entry = { number: (last?.number ?? 0) + 1, at, by, ...did, previous: last?.hash ?? '' }
  return Object.freeze({ ...entry, hash: hashOf(entry) })
}

/**
 * The number of the first entry that was altered, or that does not follow the one before it.
 * An end that was cut off leaves no trace in the chain itself.
 */
export function firstBrokenEntry(entries: readonly Entry[]): number | undefined {
  const index = entries.findIndex((entry, at) => !follows(entry, entries[at - 1], at + 1))
  return index < 0 ? undefined : index + 1
}

function follows(entry: Entry, previous: Entry | undefined, number: number): boolean {
  if (entry.number !== number || entry.previous !== (previous?.hash ?? '')) return false
  return entry.hash === hashOf(entry)
}

function hashOf(entry: Omit<Entry, 'hash'>): string {
  return hash('sha256', JSON.stringify(entry, hashed))
}
