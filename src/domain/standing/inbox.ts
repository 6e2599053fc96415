/** What waits for whom: a division's due list, and the office's queues of submissions and of extensions asked for. */

import { groupBy } from '../group.ts'
import type { Extension, Occurrence, Submission } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { pendingExtension } from '../reporting/extension.ts'
import { isOpen, statusOf } from '../status.ts'
import type { Task } from '../task.ts'
import type { Moment } from './light.ts'
import { type Observation, observe } from './observation.ts'

export interface DueItem extends Observation {
  /** the plan's year */
  readonly year: number
  /** false where the division supports: it may report, the lead division submits */
  readonly leads: boolean
}

const urgencies = ['returned', 'overdue', 'soon', 'open'] as const
type Urgency = (typeof urgencies)[number]

/**
 * What a division has to act on in all issued plans: what was returned, then what is overdue, then what is due
 * soon, then whatever else has begun, missed periods among it; in each group the earliest due day first.
 */
export function dueList(plans: readonly Plan[], divisionId: string, moment: Moment): DueItem[] {
  const items = plans
    .filter(({ status }) => status === 'issued')
    .flatMap((plan) => itemsOf(plan, divisionId, moment))
  const byUrgency = groupBy(items, urgencyOf)
  return urgencies.flatMap((urgency) => (byUrgency.get(urgency) ?? []).sort(byDueDay))
}

function itemsOf(plan: Plan, divisionId: string, moment: Moment): DueItem[] {
  const tasks = plan.tasks.filter((task) => isInvolved(task, divisionId))
  return observe({ ...plan, tasks }, moment)
    .filter((observation) => isToDo(observation, moment))
    .map((observation) => ({
      ...observation,
      year: plan.year,
      leads: observation.task.leadId === divisionId,
    }))
}

function isInvolved(task: Task, divisionId: string): boolean {
  return task.leadId === divisionId || task.supportIds.includes(divisionId)
}

function isToDo({ light, occurrence }: Observation, { today }: Moment): boolean {
  if (!isOpen(occurrence)) return false
  return occurrence.startsOn <= today || light === 'soon'
}

function urgencyOf({ status, light }: Observation): Urgency {
  if (status === 'returned') return 'returned'
  return light === 'overdue' || light === 'soon' ? light : 'open'
}

function byDueDay(one: Observation, other: Observation): number {
  return one.days - other.days
}

export interface Waiting {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly submission: Submission
}

/** Submissions that the office has not answered, oldest first. */
export function verificationQueue(plan: Plan): Waiting[] {
  return plan.tasks
    .flatMap((task) => task.occurrences.flatMap((occurrence) => waitingIn(task, occurrence)))
    .sort((one, other) => Date.parse(one.submission.at) - Date.parse(other.submission.at))
}

function waitingIn(task: Task, occurrence: Occurrence): Waiting[] {
  const submission = occurrence.submissions.at(-1)
  return submission && statusOf(occurrence) === 'submitted' ? [{ task, occurrence, submission }] : []
}

export interface Asking {
  readonly task: Task
  readonly occurrence: Occurrence
  readonly extension: Extension
}

/** Extensions asked for that the office has not answered, oldest first. */
export function extensionQueue(plan: Plan): Asking[] {
  return plan.tasks
    .flatMap((task) => task.occurrences.flatMap((occurrence) => askingIn(task, occurrence)))
    .sort((one, other) => Date.parse(one.extension.at) - Date.parse(other.extension.at))
}

function askingIn(task: Task, occurrence: Occurrence): Asking[] {
  const extension = pendingExtension(occurrence)
  return extension ? [{ task, occurrence, extension }] : []
}
