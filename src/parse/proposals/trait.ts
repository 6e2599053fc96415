/** What a clause says, as far as it matters for cutting tasks. */
import type { Span } from '../../domain/document/document.ts'
import type { DraftClause, DraftNote } from '../draft.ts'
import type { Due } from '../phrases/phrase.ts'
import { timePhrasesIn } from '../phrases/phrases.ts'

/** An obligation with the words that state it; null where it is only the default. */
export interface StatedDue {
  readonly due: Due
  readonly words: Span | null
}

export interface Trait {
  readonly clause: DraftClause
  /** its place in the item, from 1 */
  readonly number: number
  readonly words: string
  readonly stated: readonly StatedDue[]
  readonly note: DraftNote | null
  /** a short first sentence of a paragraph that goes on: its heading in bold, in print */
  readonly isLead: boolean
}

/** No clause is as long as this; what a longer one says at its end is not looked at. */
const longestClause = 20_000

export function traitOf(text: string, clause: DraftClause, number: number, year: number): Trait {
  const words = text.slice(clause.wordsStart, Math.min(clause.end, clause.wordsStart + longestClause))
  const stated = timePhrasesIn(words, year).flatMap(({ start, end, dues }) =>
    dues.map((due) => ({ due, words: { start: clause.wordsStart + start, end: clause.wordsStart + end } })),
  )
  const isLead = stated.length === 0 && leads(text, clause)
  return { clause, number, words, stated, note: clause.note, isLead }
}

const longestLead = 16

function leads(text: string, { start, wordsStart, end }: DraftClause): boolean {
  const words = text.slice(wordsStart, end)
  const opens = start === 0 || '\n●◆▲■★'.includes(text.charAt(start - 1)) || /^[●◆▲■★]/.test(words)
  return (
    opens &&
    words.length <= longestLead &&
    /^[^,;、]*。$/.test(words) &&
    /^ {0,2}\S/.test(text.slice(end, end + 3))
  )
}
