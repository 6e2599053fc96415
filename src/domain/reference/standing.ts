/** How far own tasks cover a superior's document, and which of them come near what is left. */
import { plain, wordsIn } from '../chinese.ts'
import { wordsOf } from '../document/clause.ts'
import { type Clause, clausesOf, quote } from '../document/document.ts'
import { type Quotation, quotationsOf } from '../document/quotation.ts'
import { likenessTo } from '../pairing.ts'
import type { Plan } from '../plan.ts'
import { remember } from '../remember.ts'
import type { Task } from '../task.ts'
import { wordOn } from './keeping.ts'
import type { Reference } from './reference.ts'

export type ReferenceState = 'covered' | 'setAside' | 'open'

export interface Nearness {
  readonly task: Task
  /** 0 for nothing in common, 1 for the same words */
  readonly likeness: number
  /** longest words that both have */
  readonly words: readonly string[]
}

export interface ReferenceClause {
  readonly clause: Clause
  readonly words: string
  readonly state: ReferenceState
  /** those that a person named and that the plan still has */
  readonly tasks: readonly Task[]
  /** what a person said of it, '' of an open one */
  readonly word: string
  /** null unless it was set aside */
  readonly reason: string | null
  /** of an open clause, the nearest first */
  readonly near: readonly Nearness[]
}

/** Below this a task shares with a clause no more than the words of the trade. */
const near = 0.18
/** From here on a task says what the clause says, in nearly the same words. */
const close = 0.5
const mostNear = 3
const mostWords = 4

/** Every clause of a reference in reading order; a clause whose tasks are all gone is open again. */
export function referenceClauses(plan: Plan, reference: Reference): ReferenceClause[] {
  return remember(plan, `reference ${reference.number}`, () => clausesWithNear(plan, reference))
}

function clausesWithNear(plan: Plan, reference: Reference): ReferenceClause[] {
  const taskWords = plan.tasks.map((task) => textOf(plan, task))
  const likenesses = likenessTo(taskWords)
  return clausesOf(reference.outline).map((clause) => {
    const words = quote(reference.source.text, clause)
    const match = reference.matches.find(({ clauseId }) => clauseId === clause.id)
    const tasks = plan.tasks.filter(({ code }) => match?.codes.includes(code))
    const aside = reference.settingsAside.find(({ clauseId }) => clauseId === clause.id)
    const state = tasks.length > 0 ? 'covered' : aside ? 'setAside' : 'open'
    const nearest = state === 'open' ? nearestOf(plan, words, likenesses(words), taskWords) : []
    const word = wordOn(plan, reference, clause.id)
    return { clause, words, state, tasks, word, reason: aside?.reason ?? null, near: nearest }
  })
}

function textOf(plan: Plan, task: Task): string {
  return wordsOf(plan, task.clauseIds).join('') || task.title
}

function nearestOf(
  plan: Plan,
  words: string,
  likenesses: readonly number[],
  taskWords: readonly string[],
): Nearness[] {
  const found = plan.tasks.map((task, index) => ({ task, index, likeness: likenesses[index] ?? 0 }))
  return found
    .filter(({ likeness }) => likeness >= near)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, mostNear)
    .map(({ task, index, likeness }) => ({
      task,
      likeness,
      words: sharedWords(words, taskWords[index] ?? '', taskWords),
    }))
}

/** The words that two texts share, first those that fewest of all tasks have. */
function sharedWords(one: string, other: string, all: readonly string[]): string[] {
  const own = wordsIn(plain(one)).filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
  const shared = [...new Set(own)].filter((word) => other.includes(word))
  const spread = (word: string): number => all.filter((text) => text.includes(word)).length
  const telling = shared.filter((word) => spread(word) <= Math.max(2, all.length / 4))
  return telling.toSorted((some, more) => spread(some) - spread(more)).slice(0, mostWords)
}

export interface ReferenceCounts extends Readonly<Record<ReferenceState, number>> {
  readonly total: number
}

export function countsOf(clauses: readonly ReferenceClause[]): ReferenceCounts {
  const count = (state: ReferenceState): number => clauses.filter((one) => one.state === state).length
  return {
    covered: count('covered'),
    setAside: count('setAside'),
    open: count('open'),
    total: clauses.length,
  }
}

export interface Demand {
  readonly reference: Reference
  readonly quotations: readonly Quotation[]
}

/** What superiors ask for that a person matched with a task, in their own words. */
export function demandsOn(plan: Plan, code: string): Demand[] {
  return (plan.references ?? []).flatMap((reference) => {
    const own = reference.matches.filter(({ codes }) => codes.includes(code))
    const ids = own.map(({ clauseId }) => clauseId)
    return own.length === 0 ? [] : [{ reference, quotations: quotationsOf(reference, ids) }]
  })
}

/** How many clauses of all references wait for a person's word. */
export function openClausesOf(plan: Plan): number {
  const references = plan.references ?? []
  return references.reduce((sum, reference) => sum + countsOf(referenceClauses(plan, reference)).open, 0)
}

/** Open clauses that one task says in nearly the same words, each with that task. */
export function closeMatches(clauses: readonly ReferenceClause[]): { clauseId: string; codes: string[] }[] {
  return clauses.flatMap(({ clause, near: [first] }) =>
    first !== undefined && first.likeness >= close ? [{ clauseId: clause.id, codes: [first.task.code] }] : [],
  )
}
