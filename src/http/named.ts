/** The task and the occurrence that an address names, for those who may see or write to them. */
import { type OccurrenceName, occurrenceIn, occurrenceOf, taskOf } from '../domain/find.ts'
import type { Occurrence } from '../domain/occurrence.ts'
import { nameOfDivision } from '../domain/office/name.ts'
import { may, mayHandle, mayInspect, mayReport, maySubmit } from '../domain/office/permission.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import { type Observation, observeTask } from '../domain/standing/observation.ts'
import type { Task } from '../domain/task.ts'
import type { Context } from './context.ts'
import { signedIn } from './permit.ts'
import { planFor } from './plan.ts'

export interface NamedTask {
  readonly plan: Plan
  readonly task: Task
}

export interface NamedOccurrence extends NamedTask {
  readonly occurrence: Occurrence
}

/** @throws Refusal page-missing for those who read no plans, plan-missing, task-missing */
export function taskFor(c: Context): NamedTask {
  if (!may(signedIn(c), 'plan.read')) throw new Refusal('page-missing')
  const plan = planFor(c)
  return { plan, task: taskOf(plan, c.req.param('code') ?? '') }
}

/** For those who neither do the task nor see the whole there is none. @throws Refusal occurrence-missing */
export function occurrenceFor(c: Context): NamedOccurrence {
  const named = taskFor(c)
  const key = c.req.param('key') ?? ''
  if (!mayInspect(signedIn(c), named.task))
    throw new Refusal('occurrence-missing', { code: named.task.code, key })
  return { ...named, occurrence: occurrenceOf(named.task, key) }
}

export function nameOf({ task, occurrence }: NamedOccurrence): OccurrenceName {
  return { code: task.code, key: occurrence.key }
}

/** What its page showed, as a plan keeps it. */
export function shownOf(named: NamedOccurrence): (plan: Plan) => Occurrence {
  return (plan) => occurrenceIn(plan, nameOf(named))
}

export function addressOf({ plan, task, occurrence }: NamedOccurrence): string {
  return `/plans/${plan.year}/tasks/${task.code}/${occurrence.key}`
}

/** @throws Refusal other-division, not-permitted */
export function requireReporter(c: Context, task: Task): void {
  if (!mayReport(signedIn(c), task)) throw refusalFor(c, task)
}

/** @throws Refusal other-division, not-permitted */
export function requireHandler(c: Context, task: Task): void {
  if (!mayHandle(signedIn(c), task)) throw refusalFor(c, task)
}

/** @throws Refusal other-division, not-permitted */
export function requireSubmitter(c: Context, task: Task): void {
  if (!maySubmit(signedIn(c), task)) throw refusalFor(c, task)
}

/** How it stands now. */
export function observationOf(c: Context, { plan, task, occurrence }: NamedOccurrence): Observation {
  const observed = observeTask(plan, task, { today: c.get('act').on, now: c.get('act').at })
  const found = observed.find((one) => one.occurrence === occurrence)
  if (!found) throw new Refusal('occurrence-missing', { code: task.code, key: occurrence.key })
  return found
}

/** Why somebody may not do what the divisions of a task may. */
export function refusalFor(c: Context, task: Task): Refusal {
  if (!may(signedIn(c), 'task.report')) return new Refusal('not-permitted')
  return new Refusal('other-division', { division: nameOfDivision(c.get('store').office(), task.leadId) })
}
