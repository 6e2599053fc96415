/** The reader: a document's text → its outline and the tasks that it suggests. */
import type { Reading } from '../domain/document/document.ts'
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
 * @throws Refusal document-empty for blank text, document-too-long beyond {@link longestText}
 */
export function read(text: string, year?: number): Reading {
  const copy = normalise(text.slice(0, longestText))
  if (copy.text.trim() === '') throw new Refusal('document-empty')
  if (text.length > longestText) {
    throw new Refusal('document-too-long', { characters: text.length, limit: longestText })
  }
  return readingOf(text, copy, draftOf(copy.text), year)
}
