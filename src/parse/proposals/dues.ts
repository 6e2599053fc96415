/** How a task falls due: as its words say, else by what kind of work it is. */
import type { DraftNote } from '../draft.ts'
import type { Due } from '../phrases/phrase.ts'
import { timePhrasesIn } from '../phrases/phrases.ts'
import { standingWork } from '../phrases/standing.ts'
import { deliverableIn } from './deliverable.ts'
import type { StatedDue, Trait } from './trait.ts'

/** @param year of the plan; NaN while it is unknown */
export function duesOf(
  text: string,
  group: readonly Trait[],
  note: DraftNote | null,
  year: number,
): StatedDue[] {
  const stated = group.flatMap((trait) => trait.stated)
  const timed = [...stated, ...withoutRepeats(noteDues(text, note, year), stated)]
  if (timed.length > 0) return timed
  return [madeOnce(group, year) ?? standing(group)]
}

/** What a column says again in other words than the text is said once. */
function withoutRepeats(noted: readonly StatedDue[], stated: readonly StatedDue[]): StatedDue[] {
  const said = new Set(stated.map(({ due }) => JSON.stringify(due)))
  return noted.filter(({ due }) => !said.has(JSON.stringify(due)))
}

/** 完成时限 in a note, or a row's cell. */
function noteDues(text: string, note: DraftNote | null, year: number): StatedDue[] {
  if (note?.timing == null) return []
  const { start, end } = note.timing
  const words = text.slice(start, end)
  const [phrase] = [...timePhrasesIn(words, year), ...standingWork(words, year)]
  if (phrase === undefined) return []
  return phrase.dues.map((due) => ({ due, words: { start: start + phrase.start, end: start + phrase.end } }))
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
