/**
 * What the public sees. Everything that is written to the public's folder is made from these values alone: whatever
 * does not stand here cannot reach it.
 */
import { nameOfDivision } from '../office/name.ts'
import type { Office } from '../office/office.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { statusOf } from '../status.ts'
import type { Task } from '../task.ts'
import { isBlank, type Publication } from './publication.ts'

/** done: all of it verified or no longer asked for · standing: goes on all year */
export type PublicStage = 'done' | 'ongoing' | 'standing'

export interface PublicTask {
  readonly title: string
  readonly words: string
  readonly stage: PublicStage
  /** null unless divisions are published */
  readonly division: string | null
}

export interface PublicSection {
  /** '' for tasks whose section is not published */
  readonly title: string
  readonly words: string
  /** of all its tasks; null unless figures are published */
  readonly figures: { readonly done: number; readonly whole: number } | null
  readonly tasks: readonly PublicTask[]
}

export interface PublicProgress {
  readonly office: string
  readonly year: number
  readonly title: string
  readonly lead: string
  /** the day on which it stands so */
  readonly on: string
  readonly sections: readonly PublicSection[]
}

/** @throws Refusal publication-missing while nothing is chosen */
export function publicProgress(
  publication: Publication,
  plan: Plan,
  office: Office,
  today: string,
): PublicProgress {
  if (isBlank(publication)) throw new Refusal('publication-missing')
  const { year, title, lead } = publication
  const numbers = [...new Set(plan.tasks.map(sectionOf))].sort((one, other) => one - other)
  const sections = numbers.flatMap((number) => sectionFor(number, publication, plan, office) ?? [])
  return { office: office.name, year, title, lead, on: plan.closedOn ?? today, sections }
}

function sectionFor(
  number: number,
  publication: Publication,
  plan: Plan,
  office: Office,
): PublicSection | null {
  const all = plan.tasks.filter((task) => sectionOf(task) === number)
  const chosen = publication.sections.find((section) => section.number === number)
  const tasks = all.flatMap((task) => publicTask(task, publication, office) ?? [])
  if (!chosen && tasks.length === 0) return null
  const done = all.filter((task) => stageOf(task) === 'done').length
  return {
    title: chosen?.title ?? '',
    words: chosen?.words ?? '',
    figures: chosen && publication.tellsFigures ? { done, whole: all.length } : null,
    tasks,
  }
}

function publicTask(task: Task, { tasks, namesDivisions }: Publication, office: Office): PublicTask | null {
  const chosen = tasks.find(({ code }) => code === task.code)
  if (!chosen) return null
  const division = namesDivisions ? nameOfDivision(office, task.leadId) : null
  return { title: chosen.title, words: chosen.words, stage: stageOf(task), division }
}

function stageOf({ occurrences, obligation }: Task): PublicStage {
  const isDone = occurrences.every((one) => ['verified', 'waived'].includes(statusOf(one)))
  if (occurrences.length > 0 && isDone) return 'done'
  return obligation?.kind === 'standing' ? 'standing' : 'ongoing'
}

export function sectionOf({ code }: Pick<Task, 'code'>): number {
  return Number.parseInt(code, 10)
}
