/** Tasks as a person would cut them: one action, one responsible party, one obligation. */
import type { Party, Span } from '../../domain/document.ts'
import type { DraftClause, DraftItem, DraftNote } from '../draft.ts'
import type { Due } from '../phrases/phrase.ts'
import { timePhrasesIn } from '../phrases/phrases.ts'
import { standingWork } from '../phrases/standing.ts'
import { deliverableIn } from './deliverable.ts'
import { explains, kinship, urges } from './kinship.ts'
import { nameOf, shortened } from './naming.ts'

export interface DraftTask {
  readonly title: string
  readonly clauses: readonly DraftClause[]
  readonly dues: readonly StatedDue[]
  readonly parties: readonly Party[]
}

/** An obligation with the words that state it; null where it is only the default. */
export interface StatedDue {
  readonly due: Due
  readonly words: Span | null
}

interface Trait {
  readonly clause: DraftClause
  readonly words: string
  readonly stated: readonly StatedDue[]
  readonly note: DraftNote | null
}

/** The tasks of an item, each clause in exactly one. */
export function tasksOf(text: string, item: DraftItem, year: number): DraftTask[] {
  const traits = item.clauses.map((clause) => traitOf(text, clause, year))
  const groups = grouped(traits)
  return groups.map((group) => taskOf(text, item, group, groups.length === 1, year))
}

function traitOf(text: string, clause: DraftClause, year: number): Trait {
  const words = text.slice(clause.wordsStart, clause.end)
  const stated = timePhrasesIn(words, year).flatMap(({ start, end, dues }) =>
    dues.map((due) => ({ due, words: { start: clause.wordsStart + start, end: clause.wordsStart + end } })),
  )
  return { clause, words, stated, note: clause.note }
}

/** Puts each clause to a group of its own, or to the one that it explains. */
function grouped(traits: readonly Trait[]): Trait[][] {
  const groups: Trait[][] = []
  for (const trait of traits) {
    const kin = joins(trait) ? kinOf(trait, groups) : undefined
    if (kin === undefined) groups.push([trait])
    else kin.push(trait)
  }
  return withoutUrging(groups)
}

function joins({ words, stated }: Trait): boolean {
  if (stated.length > 0) return false
  return explains(words) || urges(words) || (words.length <= 34 && deliverableIn(words) === null)
}

/** The group with most words in common; an explanation without kin joins the one before. */
function kinOf(trait: Trait, groups: readonly Trait[][]): Trait[] | undefined {
  const near = groups.filter(
    (group) => group[0]?.note === trait.note && group[0]?.clause.leaf === trait.clause.leaf,
  )
  const ranked = near.map((group) => ({
    group,
    degree: Math.max(...group.map(({ words }) => kinship(words, trait.words))),
  }))
  const closest = ranked.toSorted((a, b) => b.degree - a.degree)[0]
  if (closest !== undefined && closest.degree >= 2) return closest.group
  return explains(trait.words) || urges(trait.words) ? near.at(-1) : undefined
}

/** An opening clause that only urges goes along with the first task. */
function withoutUrging(groups: readonly Trait[][]): Trait[][] {
  const [first, second, ...rest] = groups
  const opens =
    first?.length === 1 &&
    first.every(({ words, stated }) => stated.length === 0 && urges(words) && deliverableIn(words) === null)
  return first !== undefined && second !== undefined && opens && first[0]?.note === second[0]?.note
    ? [[...first, ...second], ...rest]
    : [...groups]
}

function taskOf(
  text: string,
  item: DraftItem,
  group: readonly Trait[],
  isWhole: boolean,
  year: number,
): DraftTask {
  const note = group[0]?.note ?? null
  return {
    title: titleOf(text, item, group, isWhole),
    clauses: group.map(({ clause }) => clause),
    dues: duesOf(text, group, note, year),
    parties: note?.parties ?? [],
  }
}

function titleOf(text: string, item: DraftItem, group: readonly Trait[], isWhole: boolean): string {
  const main = group.find(({ words }) => !urges(words) && !explains(words)) ?? group[0]
  if (main === undefined) return ''
  const { heading } = main.clause
  if (heading !== null) return shortened(text.slice(heading.start, heading.end))
  if (isWhole && item.title !== null) return shortened(text.slice(item.title.start, item.title.end))
  return nameOf(withoutPhrases(main))
}

function withoutPhrases({ clause, words, stated }: Trait): string {
  return stated.reduceRight((left, { words: phrase }) => {
    if (phrase === null) return left
    const start = phrase.start - clause.wordsStart
    return (
      left
        .slice(0, start)
        .replace(/(?:在|于|自|从)?[^,。;]{0,12}(?:之日起|后)?$/, (lead) =>
          /^(?:在|于|自|从)/.test(lead) ? '' : lead,
        ) + left.slice(phrase.end - clause.wordsStart)
    )
  }, words)
}

function duesOf(text: string, group: readonly Trait[], note: DraftNote | null, year: number): StatedDue[] {
  const stated = group.flatMap((trait) => trait.stated)
  const timed = [...stated, ...noteDues(text, note, year)]
  if (timed.length > 0) return timed
  return [madeOnce(group, year) ?? standing(group)]
}

function noteDues(text: string, note: DraftNote | null, year: number): StatedDue[] {
  if (note?.timing == null) return []
  const { start, end } = note.timing
  const words = text.slice(start, end)
  const found = [...timePhrasesIn(words, year), ...standingWork(words, year)]
  return found
    .slice(0, 1)
    .flatMap((phrase) =>
      phrase.dues.map((due) => ({ due, words: { start: start + phrase.start, end: start + phrase.end } })),
    )
}

/** Something to be made, without a date: due with the year. */
function madeOnce(group: readonly Trait[], year: number): StatedDue | undefined {
  for (const { clause, words } of group) {
    const found = deliverableIn(words)
    if (found === null) continue
    const span = { start: clause.wordsStart + found.start, end: clause.wordsStart + found.end }
    return { due: { kind: 'once', dueOn: `${year}-12-31` }, words: span }
  }
  return undefined
}

function standing(group: readonly Trait[]): StatedDue {
  for (const { clause, words } of group) {
    const [found] = standingWork(words, 0)
    if (found === undefined) continue
    const span = { start: clause.wordsStart + found.start, end: clause.wordsStart + found.end }
    return { due: { kind: 'standing', reviewEvery: 'quarter' }, words: span }
  }
  return { due: { kind: 'standing', reviewEvery: 'quarter' }, words: null }
}
