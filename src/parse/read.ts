/** The reader: a document's text → its outline and the tasks that it suggests. */
import type { Reading } from '../domain/document/document.ts'
import { type Tell, untold } from '../domain/headway.ts'
import { Refusal } from '../domain/refusal.ts'
import { draftOf } from './document.ts'
import { normalise } from './normalise.ts'
import { readingOf } from './reading.ts'

/** The longest text that is read, in UTF-16 units: some two hundred times a usual plan. */
export const longestText = 1_000_000

/**
 * Reads a plan out of whatever was pasted: prose on lines or on one line, or a flattened table.
 *
 * @param year of the plan, for dates without one where the document names no year of its own
 * @param tell hears which stage begins
 * @throws Refusal document-empty for blank text, document-too-long beyond {@link longestText}
 */
export function read(text: string, year?: number, tell: Tell = untold): Reading {
  if (text.length > longestText) {
    throw new Refusal('document-too-long', { characters: text.length, limit: longestText })
  }
  tell({ stage: 'outlining', done: 0, total: 0 })
  const copy = normalise(text)
  if (copy.text.trim() === '') throw new Refusal('document-empty')
  const draft = draftOf(copy.text)
  tell({ stage: 'suggesting', done: 0, total: 0 })
  return readingOf(text, copy, draft, year)
}
