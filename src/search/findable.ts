/** What can be found: each thing with its words and where it stands. */
import type { Application } from '../domain/application/application.ts'
import type { Register } from '../domain/application/register.ts'
import { clausesOf, quote } from '../domain/document/document.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import type { Plan } from '../domain/plan.ts'
import { remember } from '../domain/remember.ts'
import type { Task } from '../domain/task.ts'
import { fold } from './query.ts'

export const findableKinds = [
  'plan',
  'task',
  'clause',
  'progress',
  'evidence',
  'event',
  'application',
] as const
export type FindableKind = (typeof findableKinds)[number]

interface Words {
  readonly text: string
  readonly folded: string
}

export interface FindableOfPlan extends Words {
  readonly kind: Exclude<FindableKind, 'application'>
  readonly plan: Plan
  /** null for a plan, and for a clause from which no task comes */
  readonly task: Task | null
  readonly occurrence: Occurrence | null
  readonly clauseId: string | null
}

export interface FindableApplication extends Words {
  readonly kind: 'application'
  readonly application: Application
}

export type Findable = FindableOfPlan | FindableApplication

type Place = Pick<FindableOfPlan, 'kind' | 'text'> & Partial<FindableOfPlan>

/** Remembered for as long as the plan stays the same record. */
export function findablesIn(plan: Plan): readonly FindableOfPlan[] {
  return remember(plan, 'findables', () =>
    placesIn(plan).map((place) => ({
      task: null,
      occurrence: null,
      clauseId: null,
      ...place,
      plan,
      folded: fold(place.text),
    })),
  )
}

/** The latest first. */
export function applicationsIn(register: Register): readonly FindableApplication[] {
  return remember(register, 'findables', () =>
    register.applications.toReversed().map((application) => {
      const text = wordsOfApplication(application)
      return { kind: 'application', application, text, folded: fold(text) }
    }),
  )
}

/** Its number, who asked for what, and what was noted on the way. */
function wordsOfApplication({ number, applicant, request, stages }: Application): string {
  const notes = stages.flatMap((stage) => ('note' in stage ? [stage.note] : []))
  return [number, applicant.name, request, ...notes].filter(Boolean).join(' ')
}

function placesIn(plan: Plan): Place[] {
  return [
    { kind: 'plan', text: plan.title },
    ...plan.tasks.map((task): Place => ({ kind: 'task', task, text: `${task.code} ${task.title}` })),
    ...clausesIn(plan),
    ...plan.tasks.flatMap((task) => task.occurrences.flatMap((occurrence) => reportedOn(task, occurrence))),
  ]
}

function clausesIn({ outline, source, tasks }: Plan): Place[] {
  return clausesOf(outline).map((clause) => ({
    kind: 'clause',
    clauseId: clause.id,
    task: tasks.find(({ clauseIds }) => clauseIds.includes(clause.id)) ?? null,
    text: quote(source.text, clause),
  }))
}

/** The latest progress alone: what its page shows. */
function reportedOn(task: Task, occurrence: Occurrence): Place[] {
  const { event, evidence } = occurrence
  const progress = occurrence.progress.at(-1)
  const words = progress && [progress.text, progress.difficulty].filter(Boolean).join(' ')
  const told = event && [event.title, ...Object.values(event.fields ?? {})].join(' ')
  return [
    ...(told ? [{ kind: 'event', task, occurrence, text: told } as const] : []),
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
