/** A plan begins as a draft: the document as read, with a task for each proposal of the reader. */
import type { Proposal, Reading } from '../document/document.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'

const soonDays = 7

/** Nothing that the reader proposes is accepted; of several obligations the first is suggested. */
export function draftPlan(
  source: Plan['source'],
  reading: Reading,
  { year, title }: Pick<Plan, 'year' | 'title'>,
): Plan {
  return {
    year,
    title,
    status: 'draft',
    soonDays,
    source,
    outline: reading.outline,
    settingsAside: [],
    tasks: reading.proposals.map(taskFrom),
    remarks: [],
    issuedOn: null,
    closedOn: null,
  }
}

/** Words without a single numbered part are no plan, unless they stand in a table. @throws Refusal document-without-numbering */
export function requireNumbering({ outline }: Reading): void {
  const parts = outline.sections.flatMap((section) => [section, ...section.items])
  const isNumbered = parts.some(({ ordinal }) => ordinal !== null)
  const isTable = outline.findings.some(({ code }) => code === 'table')
  if (!isNumbered && !isTable) throw new Refusal('document-without-numbering')
}

/** The breakdown changes only before the plan is issued. @throws Refusal plan-not-draft */
export function requireDraft(plan: Plan): void {
  if (plan.status !== 'draft') throw new Refusal('plan-not-draft')
}

/** A task with nothing but a name and its clauses. */
export function blankTask(code: string, title: string, clauseIds: readonly string[]): Task {
  return {
    code,
    title,
    clauseIds: [...clauseIds],
    leadId: null,
    supportIds: [],
    obligation: null,
    accepted: false,
    citations: [],
    responsible: [],
    occurrences: [],
    nudges: [],
    remarks: [],
  }
}

function taskFrom({ code, title, clauseIds, obligations, citations, responsible }: Proposal): Task {
  return { ...blankTask(code, title, clauseIds), obligation: obligations[0] ?? null, citations, responsible }
}
