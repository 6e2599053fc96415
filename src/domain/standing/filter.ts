/** Filters (筛选): what a list is restricted to. Every figure is one, so that its number leads to its records. */
import * as v from 'valibot'
import { obligationKinds } from '../obligation.ts'
import { isOpen, statuses } from '../status.ts'
import type { Task } from '../task.ts'
import { deadlineOf } from '../time/deadline.ts'
import { themeOf, themes } from '../year-end/theme.ts'
import { lights, type Moment } from './light.ts'
import type { Observation } from './observation.ts'

/**
 * What neither light nor state tells: come due or verified already, the whole of both rates · completed and
 * inTime, their parts · begun · begun and still without any evidence · not finished and due in this month.
 */
export const measures = ['due', 'completed', 'inTime', 'begun', 'unproved', 'thisMonth'] as const
export type Measure = (typeof measures)[number]

/** What a list goes by instead of urgency. */
export const sorts = ['code', 'due', 'evidence'] as const
export type Sort = (typeof sorts)[number]

/** A value that nobody offered is no restriction. */
function oneOf<const Names extends readonly string[]>(names: Names) {
  return v.fallback(v.optional(v.picklist(names)), undefined)
}

const word = v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))), undefined)
const number = v.fallback(
  v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number))),
  undefined,
)

const FilterSchema = v.object({
  /** words that all stand in the task's code, title or words of the document */
  text: word,
  /** id of a division that leads or supports */
  division: word,
  /** id of the lead division */
  lead: word,
  /** counted from 1; 0 is the preamble */
  section: number,
  /** under which the year-end summary tells it */
  theme: oneOf(themes),
  kind: oneOf(obligationKinds),
  light: oneOf(lights),
  status: oneOf(statuses),
  measure: oneOf(measures),
  sort: oneOf(sorts),
})

export type Filter = Readonly<v.InferOutput<typeof FilterSchema>>

const names = Object.keys(FilterSchema.entries) as (keyof Filter)[]

export function readFilter(query: Readonly<Record<string, string>>): Filter {
  const { output } = v.safeParse(FilterSchema, query)
  return output as Filter
}

/** As an address says it, always in the same order: light=overdue&section=2; '' for no restriction. */
export function queryOf(filter: Filter): string {
  const given = names.flatMap((name) => (filter[name] === undefined ? [] : [[name, String(filter[name])]]))
  return new URLSearchParams(given).toString()
}

/** Whether it asks for some occurrences of a task and not for others. */
export function selectsOccurrences({ light, status, measure }: Filter): boolean {
  return light !== undefined || status !== undefined || measure !== undefined
}

/** @param textOf everything of the task that can be searched, in lower case */
export function matchesTask(task: Task, filter: Filter, textOf: (task: Task) => string): boolean {
  const { division, lead, section, theme, kind, text } = filter
  if (lead !== undefined && task.leadId !== lead) return false
  if (division !== undefined && task.leadId !== division && !task.supportIds.includes(division)) return false
  if (section !== undefined && Number.parseInt(task.code, 10) !== section) return false
  if (theme !== undefined && themeOf(task) !== theme) return false
  if (kind !== undefined && task.obligation?.kind !== kind) return false
  return text === undefined || hasWords(textOf(task), text)
}

export function matchesOccurrence(observation: Observation, filter: Filter, { today }: Moment): boolean {
  const { light, status, measure } = filter
  if (light !== undefined && observation.light !== light) return false
  if (status !== undefined && observation.status !== status) return false
  return measure === undefined || isMeasured(observation, measure, today)
}

function isMeasured({ occurrence, status, isDue, inTime }: Observation, measure: Measure, today: string) {
  const isBegun = occurrence.startsOn <= today && status !== 'waived'
  switch (measure) {
    case 'due':
      return isDue
    case 'completed':
      return status === 'verified'
    case 'inTime':
      return isDue && inTime
    case 'begun':
      return isBegun
    case 'unproved':
      return isBegun && occurrence.evidence.length === 0
    case 'thisMonth':
      return isOpen(occurrence) && deadlineOf(occurrence).dueOn.slice(0, 7) === today.slice(0, 7)
  }
}

function hasWords(searched: string, text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => searched.includes(part))
}
