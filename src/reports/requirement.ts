/** What the document asks for in one task: its headings and its exact words. */

import { quotationsOf } from '../domain/document/quotation.ts'
import type { Plan } from '../domain/plan.ts'
import type { Task } from '../domain/task.ts'
import type { Messages } from '../messages/index.ts'

export function requirementOf(
  plan: Pick<Plan, 'outline' | 'source'>,
  { clauseIds, title }: Pick<Task, 'clauseIds' | 'title'>,
  { preamble }: Messages['breakdown'],
) {
  const quotations = quotationsOf(plan, clauseIds)
  const own = quotations.flatMap(({ passages }) => passages.filter((passage) => passage.own))
  return {
    section: withoutStop(quotations[0]?.section) || preamble,
    item: withoutStop(quotations[0]?.item),
    requirement: own.map(({ words }) => words).join('') || title,
  }
}

function withoutStop(heading = ''): string {
  return heading.replace(/[。．.:：]$/, '')
}
