/** Events: each adds an occurrence to the ledger (台账) of an onEvent task and starts its clock. */
import type { Calendar } from './calendar.ts'
import type { Change } from './entry.ts'
import { changeTask, taskOf } from './find.ts'
import { requireIssued } from './gate.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'
import { type Event, eventOccurrence } from './schedule.ts'
import type { Task } from './task.ts'

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
  const { code, title, startedAt } = values
  const key = nextKey(taskOf(plan, code))
  const next = changeTask(plan, code, (task) => withEvent(task, { title, startedAt }, key, calendar))
  return { next, did: { action: 'event.recorded', subject: `${code}/${key}`, after: title } }
}

function withEvent(task: Task, event: Event, key: string, calendar: Calendar): Task {
  const { obligation, occurrences } = task
  if (obligation?.kind !== 'onEvent') throw new Refusal('event-not-expected')
  if (occurrences.some((one) => isSame(one.event, event))) return task
  return { ...task, occurrences: [...occurrences, eventOccurrence(obligation, event, key, calendar)] }
}

function isSame(known: Event | undefined, { title, startedAt }: Event): boolean {
  return known?.title === title && known.startedAt === startedAt
}

/** e1, e2… Occurrences are never removed from a ledger, so the count names the next one. */
function nextKey({ occurrences }: Task): string {
  return `e${occurrences.filter(({ event }) => event).length + 1}`
}
