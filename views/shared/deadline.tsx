/** The day in force, the first one where it was put off, and how far off it is while the occurrence is open. */

import type { Occurrence } from '../../src/domain/occurrence.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import { isOpen } from '../../src/domain/status.ts'
import { minuteOf } from '../../src/domain/time/day.ts'
import { deadlineOf } from '../../src/domain/time/deadline.ts'
import type { Messages } from '../../src/messages/index.ts'

interface DeadlineProps {
  readonly m: Messages
  readonly observation: Observation
}

export function Deadline({ m, observation }: DeadlineProps) {
  return (
    <span class="deadline">
      <DueDay m={m} occurrence={observation.occurrence} />
      <Distance m={m} observation={observation} />
    </span>
  )
}

interface DueDayProps {
  readonly m: Messages
  readonly occurrence: Occurrence
  /** the bare day, under a heading that says what it is */
  readonly bare?: boolean
}

export function DueDay({ m, occurrence, bare = false }: DueDayProps) {
  const { dueOn, dueAt } = deadlineOf(occurrence)
  const shown = dueAt ? minuteOf(dueAt) : dueOn
  const words = bare ? shown : m.occurrence.dueBy(shown)
  return (
    <>
      <time datetime={dueAt ?? dueOn}>
        {occurrence.bound === 'earliest' ? m.occurrence.openUntil(shown) : words}
      </time>
      {dueOn !== occurrence.dueOn && <small>{m.occurrence.putOff(occurrence.dueOn)}</small>}
    </>
  )
}

export function Distance({ m, observation }: DeadlineProps) {
  const { occurrence, light, days } = observation
  if (!isOpen(occurrence) || occurrence.bound === 'earliest') return null
  if (light === 'missed') return <strong>{m.occurrence.daysPast(-days)}</strong>
  if (days < 0) return <strong>{m.occurrence.daysLate(-days)}</strong>
  if (light === 'overdue') return <strong>{m.occurrence.hoursLate}</strong>
  return <strong>{m.occurrence.daysLeft(days)}</strong>
}
