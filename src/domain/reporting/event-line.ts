/** Rows of a spreadsheet that each tell an event. */

import type { Task } from '../task.ts'
import type { Event } from '../time/schedule.ts'
import { isRecorded } from './event.ts'

export type EventProblem = 'no-title' | 'no-day' | 'no-time' | 'in-future'

/** One row that is not blank; its number counts the blank ones too. */
export interface EventLine {
  readonly line: number
  readonly title: string
  /** null where there is a problem */
  readonly event: Event | null
  readonly problem: EventProblem | null
}

/** The events that the ledger of a task does not have yet. */
export function newEvents(lines: readonly EventLine[], task: Task): Event[] {
  return lines.flatMap(({ event }) => (event && !isRecorded(task, event) ? [event] : []))
}
