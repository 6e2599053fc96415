/** Events: each adds an occurrence to the ledger (台账) of an onEvent task and starts its clock. */

import type { Change } from '../entry.ts'
import { changeTask, taskOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import type { Calendar } from '../time/calendar.ts'
import { type Event, eventOccurrence } from '../time/schedule.ts'

export interface EventValues extends Event {
  /** of the task */
  readonly code: string
}

/**
 * The same event told twice is one event.
 *
 * @throws Refusal plan-not-issued, task-missing, event-not-expected
 */
export function recordEvent(plan: Plan, values: EventValues, calendar: Calendar): Change<Plan> {
  requireIssued(plan)
  const { code, ...event } = values
  const key = nextKey(taskOf(plan, code))
  const next = changeTask(plan, code, (task) => withEvent(task, event, key, calendar))
  return { next, did: { action: 'event.recorded', subject: `${code}/${key}`, after: event.title } }
}

export interface EventsValues {
  /** of the task */
  readonly code: string
  readonly events: readonly Event[]
}

/**
 * Many events at once, all or none; those that are recorded already stay as they are.
 *
 * @throws Refusal plan-not-issued, task-missing, event-not-expected
 */
export function recordEvents(plan: Plan, { code, events }: EventsValues, calendar: Calendar): Change<Plan> {
  requireIssued(plan)
  const next = events.reduce(
    (changed, event) => changeTask(changed, code, (task) => withEvent(task, event, nextKey(task), calendar)),
    plan,
  )
  const titles = events.map(({ title }) => title).join('、')
  return { next, did: { action: 'event.recorded', subject: code, after: titles } }
}

/** Whether the ledger of a task has the event already. */
export function isRecorded(task: Task, event: Event): boolean {
  return task.occurrences.some((one) => isSame(one.event, event))
}

function withEvent(task: Task, event: Event, key: string, calendar: Calendar): Task {
  const { obligation, occurrences } = task
  if (obligation?.kind !== 'onEvent') throw new Refusal('event-not-expected')
  if (isRecorded(task, event)) return task
  return { ...task, occurrences: [...occurrences, eventOccurrence(obligation, event, key, calendar)] }
}

function isSame(known: Event | undefined, { title, startedAt }: Event): boolean {
  return known?.title === title && Date.parse(known.startedAt) === Date.parse(startedAt)
}

/** e1, e2… Occurrences are never removed from a ledger, so the count names the next one. */
function nextKey({ occurrences }: Task): string {
  return `e${occurrences.filter(({ event }) => event).length + 1}`
}
