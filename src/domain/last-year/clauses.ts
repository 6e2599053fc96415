/** The new year's document beside the old one, clause by clause. */
import { differenceOf, type Stretch } from '../difference.ts'
import { type Clause, clausesOf, quote } from '../document/document.ts'
import { pairUp } from '../pairing.ts'
import type { Plan } from '../plan.ts'
import { identityOf, remember } from '../remember.ts'

type Document = Pick<Plan, 'outline' | 'source'>

export interface SpokenClause {
  readonly clause: Clause
  readonly words: string
}

/** unchanged: in the same words, but for spaces and numbering */
export type Fate = 'unchanged' | 'reworded' | 'new'

export interface ComparedClause extends SpokenClause {
  readonly fate: Fate
  /** null for a new one */
  readonly before: SpokenClause | null
  /** how it was reworded; what stayed too */
  readonly stretches: readonly Stretch[]
}

export interface ComparedDocuments {
  /** every clause of the new document, in reading order */
  readonly clauses: readonly ComparedClause[]
  /** clauses of the old document that the new one has no more */
  readonly gone: readonly SpokenClause[]
}

/** The newest plan before a year that was issued; a draft tells nothing. */
export function planBefore(plans: readonly Plan[], year: number): Plan | null {
  const older = plans.filter((plan) => plan.year < year && plan.status !== 'draft')
  return older.toSorted((one, other) => other.year - one.year)[0] ?? null
}

/** Remembered, for the two documents do not change while the tasks do. */
export function compareDocuments(plan: Document, older: Document): ComparedDocuments {
  return remember(plan.outline, `beside ${identityOf(older.outline)}`, () => compared(plan, older))
}

function compared(plan: Document, older: Document): ComparedDocuments {
  const [clauses, olderClauses] = [spokenIn(plan), spokenIn(older)]
  const pairs = pairUp(clauses.map(wordsOf), olderClauses.map(wordsOf))
  const pairByClause = new Map(pairs.map((pair) => [pair.one, pair]))
  const paired = new Set(pairs.map(({ other }) => other))
  return {
    clauses: clauses.map((spoken, index) => {
      const pair = pairByClause.get(index)
      return comparedClause(spoken, pair ? olderClauses[pair.other] : undefined, pair?.likeness === 1)
    }),
    gone: olderClauses.filter((_, index) => !paired.has(index)),
  }
}

function comparedClause(
  spoken: SpokenClause,
  before: SpokenClause | undefined,
  same: boolean,
): ComparedClause {
  if (!before) return { ...spoken, fate: 'new', before: null, stretches: [] }
  if (same) return { ...spoken, fate: 'unchanged', before, stretches: [] }
  return { ...spoken, fate: 'reworded', before, stretches: differenceOf(before.words, spoken.words) }
}

function spokenIn({ outline, source }: Document): SpokenClause[] {
  return clausesOf(outline).map((clause) => ({ clause, words: quote(source.text, clause) }))
}

function wordsOf({ words }: SpokenClause): string {
  return words
}
