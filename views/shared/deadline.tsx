/** When an occurrence is due, and how far off that is while it is open. */
import { minuteOf } from '../../src/domain/day.ts'
import type { Observation } from '../../src/domain/observation.ts'
import type { Messages } from '../../src/messages/index.ts'

interface DeadlineProps {
  readonly m: Messages
  readonly observation: Observation
}

export function Deadline({ m, observation }: DeadlineProps) {
  const { dueOn, dueAt } = observation.occurrence
  return (
    <span class="deadline">
      <time datetime={dueAt ?? dueOn}>{m.duty.due(dueAt ? minuteOf(dueAt) : dueOn)}</time>
      <Distance m={m} observation={observation} />
    </span>
  )
}

export function Distance({ m, observation }: DeadlineProps) {
  const { status, light, days } = observation
  if (status === 'submitted' || status === 'verified') return null
  if (light === 'missed') return <strong>{m.occurrence.daysPast(-days)}</strong>
  if (days < 0) return <strong>{m.occurrence.daysLate(-days)}</strong>
  if (light === 'overdue') return <strong>{m.occurrence.hoursLate}</strong>
  return <strong>{m.occurrence.daysLeft(days)}</strong>
}
