/** Clauses (语句) by their ids: section.item.clause, counted from 1; 0.0.n in the preamble. */

import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { type Clause, clausesOf, type Item, type Outline, quote, type Section } from './document.ts'

/** @throws Refusal clause-missing */
export function clauseOf(outline: Outline, id: string): Clause {
  const clause = clausesOf(outline).find((one) => one.id === id)
  if (!clause) throw new Refusal('clause-missing', { id })
  return clause
}

/** The section and item in which a clause stands: 3.2 for 3.2.1. */
export function itemOf(clauseId: string): string {
  return clauseId.slice(0, clauseId.lastIndexOf('.'))
}

/** The section and item to which a task belongs: 3.2 for 3.2-1. */
export function itemOfTask(code: string): string {
  return code.slice(0, code.lastIndexOf('-'))
}

export interface Place {
  /** both undefined in the preamble */
  readonly section: Section | undefined
  readonly item: Item | undefined
}

/** Where something stands in the document, by the section and item that its clause id or task code begins with. */
export function placeOf(outline: Outline, name: string): Place {
  const [sectionNumber = 0, itemNumber = 0] = name.split(/[.-]/).map(Number)
  const section = outline.sections[sectionNumber - 1]
  return { section, item: section?.items[itemNumber - 1] }
}

/** The ids as the document has them, each once. @throws Refusal clause-missing */
export function inReadingOrder(outline: Outline, ids: readonly string[]): string[] {
  for (const id of ids) clauseOf(outline, id)
  return clausesOf(outline)
    .map(({ id }) => id)
    .filter((id) => ids.includes(id))
}

/** The exact words of clauses. */
export function wordsOf(plan: Pick<Plan, 'outline' | 'source'>, ids: readonly string[]): string[] {
  return inReadingOrder(plan.outline, ids).map((id) => quote(plan.source.text, clauseOf(plan.outline, id)))
}

const longestTitle = 40

/** A title to begin with: what stands before the first stop of the clause. */
export function titleFor(plan: Pick<Plan, 'outline' | 'source'>, clauseId: string): string {
  const [words = ''] = wordsOf(plan, [clauseId])
  const [beginning = words] = words.split(/[,;。，；]/)
  return beginning.trim().slice(0, longestTitle)
}
