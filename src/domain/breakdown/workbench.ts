/** What lies on the workbench: the tasks of each item with the words they come from, and the clauses in none. */
import { itemOf, itemOfTask, placeOf, wordsOf } from '../document/clause.ts'
import { clausesOf, type Item, type Section } from '../document/document.ts'
import { carriedItem } from '../last-year/carrying.ts'
import type { Division } from '../office/division.ts'
import type { Plan } from '../plan.ts'
import type { Task } from '../task.ts'
import { type Cover, coversOf } from './coverage.ts'
import { type Slogan, sloganIn } from './slogan.ts'
import { type Suggestion, suggestDivision } from './suggestion.ts'

export interface BenchTask {
  readonly task: Task
  readonly words: readonly string[]
  /** null once the task has a lead */
  readonly suggestion: Suggestion | null
  /** of a proposed task that is one clause and no work; null for all others */
  readonly slogan: Slogan | null
}

/** A clause that belongs to no task. */
export interface LooseClause extends Cover {
  readonly words: string
  readonly slogan: Slogan | null
}

export interface BenchGroup {
  /** section and item: 3.2; 0.0 for the preamble, 0.1 for what is carried from last year */
  readonly key: string
  readonly section: Section | undefined
  readonly item: Item | undefined
  readonly tasks: readonly BenchTask[]
  readonly loose: readonly LooseClause[]
}

/**
 * One group for the tasks carried from last year, the preamble and each item that has clauses, in reading order.
 *
 * @param older last year's plan, whose decisions are suggested again
 */
export function workbenchOf(
  plan: Plan,
  divisions: readonly Division[],
  older: Plan | null = null,
): BenchGroup[] {
  const covers = coversOf(plan)
  const carried = plan.tasks.some(({ code }) => itemOfTask(code) === carriedItem) ? [carriedItem] : []
  const keys = [...new Set([...carried, ...clausesOf(plan.outline).map(({ id }) => itemOf(id))])]
  return keys.map((key) => ({
    key,
    ...placeOf(plan.outline, key),
    tasks: plan.tasks
      .filter(({ code }) => itemOfTask(code) === key)
      .map((task) => benchTask(plan, task, divisions, older)),
    loose: covers
      .filter(({ clause, task }) => !task && itemOf(clause.id) === key)
      .map((cover) => looseClause(plan, cover)),
  }))
}

function looseClause(plan: Plan, cover: Cover): LooseClause {
  const words = wordsOf(plan, [cover.clause.id]).join('')
  return { ...cover, words, slogan: sloganIn(plan.outline, cover.clause.id, words) }
}

function benchTask(plan: Plan, task: Task, divisions: readonly Division[], older: Plan | null): BenchTask {
  const suggestion = task.leadId === null ? suggestDivision(task, plan, divisions, older) : null
  const words = wordsOf(plan, task.clauseIds)
  const [id, ...others] = task.clauseIds
  const isOne = !task.accepted && id !== undefined && others.length === 0
  return { task, words, suggestion, slogan: isOne ? sloganIn(plan.outline, id, words.join('')) : null }
}
