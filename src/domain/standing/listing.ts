/** The list of tasks as a filter leaves it, the most urgent first. */

import { clausesOf, quote } from '../document/document.ts'
import { groupBy } from '../group.ts'
import type { Plan } from '../plan.ts'
import { remember } from '../remember.ts'
import type { Task } from '../task.ts'
import { deadlineOf } from '../time/deadline.ts'
import { currentOf } from './current.ts'
import {
  type Filter,
  matchesOccurrence,
  matchesTask,
  queryOf,
  type Sort,
  selectsOccurrences,
} from './filter.ts'
import { foremost, type Light, lights, type Moment } from './light.ts'
import { type Observation, observe } from './observation.ts'

export interface Row {
  readonly task: Task
  /** of the whole task */
  readonly light: Light
  /** the occurrences that the filter asks for, or all */
  readonly matches: readonly Observation[]
  /** the occurrence that the row tells: the current one, or the first that the filter asks for */
  readonly shown: Observation | undefined
}

/** A task is listed if it matches, with those of its occurrences that do: a task without any only if none are asked for. */
export function listTasks(plan: Plan, filter: Filter, moment: Moment): readonly Row[] {
  const key = `tasks ${momentKey(plan, moment)} ${queryOf(filter)}`
  return remember(plan, key, () => filtered(plan, filter, moment))
}

export function countOccurrences(rows: readonly Row[]): number {
  return rows.reduce((sum, { matches }) => sum + matches.length, 0)
}

/**
 * Tells two moments apart if any light can differ between them: by the day, and by how many of the clocks that
 * run in hours have run out.
 */
export function momentKey(plan: Plan, { today, now }: Moment): string {
  const clocks = remember(plan, 'clocks', () => clocksOf(plan))
  const instant = Date.parse(now)
  return `${today} ${clocks.filter((clock) => clock < instant).length}`
}

function filtered(plan: Plan, filter: Filter, moment: Moment): readonly Row[] {
  const textOf = (task: Task) => searchTextOf(plan, task)
  const rows = remember(plan, `rows ${momentKey(plan, moment)}`, () => rowsOf(plan, moment))
  const ofTasks = rows.filter(({ task }) => matchesTask(task, filter, textOf))
  if (!selectsOccurrences(filter)) return inOrder(ofTasks, filter.sort)
  const narrowed = ofTasks.flatMap((row) => {
    const matches = row.matches.filter((one) => matchesOccurrence(one, filter, moment))
    const [shown] = matches
    return shown ? [{ ...row, matches, shown }] : []
  })
  const urgent = narrowed.sort((one, other) => compare(one, other, ({ shown }) => shown.light))
  return inOrder(urgent, filter.sort)
}

/** Rows that come alike stay in the order of their urgency. @param sort undefined leaves that order */
function inOrder(rows: readonly Row[], sort: Sort | undefined): readonly Row[] {
  switch (sort) {
    case undefined:
      return rows
    case 'code':
      return rows.toSorted((one, other) => compareCodes(one.task.code, other.task.code))
    case 'due':
      return rows.toSorted((one, other) => daysOf(one) - daysOf(other))
    case 'evidence':
      return rows.toSorted((one, other) => evidenceOf(one) - evidenceOf(other))
  }
}

/** 2.1-2 before 2.1-10. */
function compareCodes(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

/** Pieces of evidence of all its occurrences. */
export function evidenceOf({ task }: Row): number {
  return task.occurrences.reduce((sum, { evidence }) => sum + evidence.length, 0)
}

function rowsOf(plan: Plan, moment: Moment): readonly Row[] {
  const observed = groupBy(observe(plan, moment), ({ task }) => task)
  const rows = plan.tasks.map((task): Row => {
    const matches = observed.get(task) ?? []
    return { task, light: foremost(matches.map(({ light }) => light)), matches, shown: currentOf(matches) }
  })
  return rows.sort((one, other) => compare(one, other, ({ light }) => light))
}

/** By light, then by due day; otherwise in the order of the plan. */
function compare<Some extends Row>(one: Some, other: Some, lightOf: (row: Some) => Light): number {
  const byLight = lights.indexOf(lightOf(other)) - lights.indexOf(lightOf(one))
  return byLight || daysOf(one) - daysOf(other)
}

function daysOf({ shown }: Row): number {
  return shown?.days ?? Number.MAX_SAFE_INTEGER
}

function clocksOf(plan: Plan): number[] {
  return plan.tasks.flatMap(({ occurrences }) =>
    occurrences.flatMap((occurrence) => {
      const { dueAt } = deadlineOf(occurrence)
      return dueAt === undefined ? [] : [Date.parse(dueAt)]
    }),
  )
}

/** Its code, its title and the words of the document that it comes from. */
function searchTextOf(plan: Plan, task: Task): string {
  const words = remember(plan, 'words', () => wordsOf(plan))
  const quoted = task.clauseIds.map((id) => words.get(id) ?? '')
  return [task.code, task.title, ...quoted].join('\n').toLowerCase()
}

function wordsOf({ outline, source }: Plan): ReadonlyMap<string, string> {
  return new Map(clausesOf(outline).map((clause) => [clause.id, quote(source.text, clause)]))
}
