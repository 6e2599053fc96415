/** Tasks as a person would cut them: one action, one responsible party, one obligation. */
import type { Party } from '../../domain/document/document.ts'
import type { DraftClause, DraftItem } from '../draft.ts'
import { duesOf } from './dues.ts'
import { grouped } from './grouping.ts'
import { partiesInProse } from './prose-parties.ts'
import { titleOf } from './titles.ts'
import { type StatedDue, type Trait, traitOf } from './trait.ts'

export interface DraftTask {
  readonly title: string
  readonly clauses: readonly DraftClause[]
  /** the clauses' places in their item, from 1 */
  readonly numbers: readonly number[]
  readonly dues: readonly StatedDue[]
  readonly parties: readonly Party[]
}

/**
 * The tasks of an item, each clause in exactly one.
 *
 * @param year of the plan; NaN while it is unknown
 */
export function tasksOf(text: string, item: DraftItem, year: number): DraftTask[] {
  const groups = grouped(item.clauses.map((clause, index) => traitOf(text, clause, index + 1, year)))
  return groups.map((group, index) => ({
    title: titleOf(text, item, group, {
      isWhole: groups.length === 1,
      isFirstOfHeading: isFirstOfHeading(groups, index),
    }),
    clauses: group.map(({ clause }) => clause),
    numbers: group.map(({ number }) => number),
    dues: duesOf(text, group, {
      note: group[0]?.note ?? null,
      headings: [group[0]?.clause.heading ?? null, item.title].filter((heading) => heading !== null),
      isFirst: index === 0,
      year,
    }),
    parties: group[0]?.note?.parties ?? partiesInWords(group),
  }))
}

function isFirstOfHeading(groups: readonly (readonly Trait[])[], index: number): boolean {
  const heading = groups[index]?.[0]?.clause.heading
  return groups.findIndex(([first]) => first?.clause.heading === heading) === index
}

function partiesInWords(group: readonly Trait[]): Party[] {
  const parties = group.flatMap(({ words }) => partiesInProse(words))
  return [...new Map(parties.map((party) => [party.name, party])).values()]
}
