/** How a task falls due: as its words say, else by what kind of work it is. */
import type { Span } from '../../domain/document/document.ts'
import type { DraftNote } from '../draft.ts'
import type { Due, Phrase } from '../phrases/phrase.ts'
import { timePhrasesIn } from '../phrases/phrases.ts'
import { standingWork } from '../phrases/standing.ts'
import { deliverableIn } from './deliverable.ts'
import type { StatedDue, Trait } from './trait.ts'

/** What else tells when a group of clauses falls due. */
export interface Frame {
  readonly note: DraftNote | null
  /** the headings above, whose times hold for the first task and for all that name none */
  readonly headings: readonly Span[]
  readonly isFirst: boolean
  /** of the plan; NaN while it is unknown */
  readonly year: number
}

export function duesOf(
  text: string,
  group: readonly Trait[],
  { note, headings, isFirst, year }: Frame,
): StatedDue[] {
  const own = [...group.flatMap((trait) => trait.stated), ...noteDues(text, note, year)]
  const headed = isFirst || own.length === 0 ? headings.flatMap((span) => statedIn(text, span, year)) : []
  const timed = withoutRepeats(text, [...own, ...headed])
  if (timed.length > 0) return timed
  return [madeOnce(group, year) ?? standing(group)]
}

/** The same words about the same obligation, in the text and in a column, are one. */
function withoutRepeats(text: string, dues: readonly StatedDue[]): StatedDue[] {
  const seen = new Set<string>()
  return dues.filter(({ due, words }) => {
    const same = JSON.stringify(due) + (words === null ? '' : text.slice(words.start, words.end))
    return !seen.has(same) && seen.add(same)
  })
}

/** 完成时限 in a note, or a row's cell. */
function noteDues(text: string, note: DraftNote | null, year: number): StatedDue[] {
  if (note?.timing == null) return []
  const timed = statedIn(text, note.timing, year)
  const { start, end } = note.timing
  return timed.length > 0 ? timed : duesFrom(standingWork(text.slice(start, end), year).slice(0, 1), start)
}

function statedIn(text: string, { start, end }: Span, year: number): StatedDue[] {
  return duesFrom(timePhrasesIn(text.slice(start, end), year), start)
}

/** @param offset of the words in which the phrases were found */
function duesFrom(phrases: readonly Phrase[], offset: number): StatedDue[] {
  return phrases.flatMap(({ start, end, dues }) =>
    dues.map((due) => ({ due, words: { start: offset + start, end: offset + end } })),
  )
}

/** Something to be made, without a date: due with the year. */
function madeOnce(group: readonly Trait[], year: number): StatedDue | undefined {
  if (Number.isNaN(year)) return undefined
  return firstOf(group, deliverableIn, { kind: 'once', dueOn: `${year}-12-31` })
}

function standing(group: readonly Trait[]): StatedDue {
  const due: Due = { kind: 'standing', reviewEvery: 'quarter' }
  return firstOf(group, (words) => standingWork(words, Number.NaN)[0] ?? null, due) ?? { due, words: null }
}

/** The obligation with the first words of a group that some search finds. */
function firstOf(
  group: readonly Trait[],
  search: (words: string) => { start: number; end: number } | null,
  due: Due,
): StatedDue | undefined {
  for (const { clause, words } of group) {
    const found = search(words)
    if (found === null) continue
    return { due, words: { start: clause.wordsStart + found.start, end: clause.wordsStart + found.end } }
  }
  return undefined
}
