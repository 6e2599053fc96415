/** What can be found in a plan: each thing with its words and where it stands. */
import { clausesOf, quote } from '../domain/document/document.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Plan } from '../domain/plan.ts'
import { remember } from '../domain/remember.ts'
import type { Task } from '../domain/task.ts'
import { fold } from './query.ts'

export const findableKinds = ['plan', 'task', 'clause', 'progress', 'evidence', 'event'] as const
export type FindableKind = (typeof findableKinds)[number]

export interface Findable {
  readonly kind: FindableKind
  readonly plan: Plan
  /** null for a plan, and for a clause from which no task comes */
  readonly task: Task | null
  readonly occurrence: Occurrence | null
  readonly clauseId: string | null
  readonly text: string
  readonly folded: string
}

type Words = Pick<Findable, 'kind' | 'text'> & Partial<Findable>

/** Remembered for as long as the plan stays the same record. */
export function findablesIn(plan: Plan): readonly Findable[] {
  return remember(plan, 'findables', () =>
    wordsIn(plan).map((words) => ({
      task: null,
      occurrence: null,
      clauseId: null,
      ...words,
      plan,
      folded: fold(words.text),
    })),
  )
}

function wordsIn(plan: Plan): Words[] {
  return [
    { kind: 'plan', text: plan.title },
    ...plan.tasks.map((task): Words => ({ kind: 'task', task, text: `${task.code} ${task.title}` })),
    ...clausesIn(plan),
    ...plan.tasks.flatMap((task) => task.occurrences.flatMap((occurrence) => reportedOn(task, occurrence))),
  ]
}

function clausesIn({ outline, source, tasks }: Plan): Words[] {
  return clausesOf(outline).map((clause) => ({
    kind: 'clause',
    clauseId: clause.id,
    task: tasks.find(({ clauseIds }) => clauseIds.includes(clause.id)) ?? null,
    text: quote(source.text, clause),
  }))
}

/** The latest progress alone: what its page shows. */
function reportedOn(task: Task, occurrence: Occurrence): Words[] {
  const { event, evidence } = occurrence
  const progress = occurrence.progress.at(-1)
  const words = progress && [progress.text, progress.difficulty].filter(Boolean).join(' ')
  return [
    ...(event ? [{ kind: 'event', task, occurrence, text: event.title } as const] : []),
    ...(words ? [{ kind: 'progress', task, occurrence, text: words } as const] : []),
    ...evidence.map((one) => ({ kind: 'evidence', task, occurrence, text: wordsOf(one) }) as const),
  ]
}

function wordsOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'link':
      return `${evidence.title} ${evidence.url}`
    case 'file':
      return `${evidence.title} ${evidence.fileName}`
    case 'number':
      return `${evidence.title} ${evidence.documentNumber}`
    case 'record':
      return `${evidence.title} ${evidence.text}`
  }
}
