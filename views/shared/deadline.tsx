/** The day in force, the first one where it was put off, and how far off it is while the occurrence is open. */

import type { Occurrence } from '../../src/domain/occurrence.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import { isOpen } from '../../src/domain/status.ts'
import { deadlineOf, isPaused, minutesLeft } from '../../src/domain/time/deadline.ts'
import type { Messages } from '../../src/messages/index.ts'

interface DistanceProps {
  readonly m: Messages
  readonly observation: Observation
  /** the instant, to tell the minutes that a clock of hours has left; only on pages that are made anew each time */
  readonly now?: string
}

interface DeadlineProps extends DistanceProps {
  readonly estimated: boolean
}

export function Deadline({ m, observation, now, estimated }: DeadlineProps) {
  return (
    <span class="deadline">
      <DueDay m={m} occurrence={observation.occurrence} estimated={estimated} />
      <Distance m={m} observation={observation} {...(now !== undefined && { now })} />
    </span>
  )
}

interface DueDayProps {
  readonly m: Messages
  readonly occurrence: Occurrence
  /** it may still move, because the holidays on its way are not announced yet */
  readonly estimated: boolean
  /** the bare day, under a heading that says what it is */
  readonly bare?: boolean
}

export function DueDay({ m, occurrence, estimated, bare = false }: DueDayProps) {
  const { dueOn, dueAt } = deadlineOf(occurrence)
  const due = dueAt ?? dueOn
  const words = bare ? m.time.when(due) : m.occurrence.dueBy(due)
  return (
    <>
      <time datetime={due}>{occurrence.bound === 'earliest' ? m.occurrence.openUntil(due) : words}</time>
      {estimated && <span class="tag">{m.occurrence.estimated}</span>}
      {dueOn !== occurrence.dueOn && <small>{m.occurrence.putOff(occurrence.dueOn)}</small>}
    </>
  )
}

export function Distance({ m, observation, now }: DistanceProps) {
  const { occurrence, light, days } = observation
  if (!isOpen(occurrence) || occurrence.bound === 'earliest') return null
  if (isPaused(occurrence)) return <strong class="paused">{m.occurrence.paused}</strong>
  const minutes = now === undefined ? null : minutesLeft(occurrence, now)
  if (minutes !== null) return <strong>{m.occurrence.minutesLeft(minutes)}</strong>
  if (light === 'missed') return <strong>{m.occurrence.daysPast(-days)}</strong>
  if (days < 0) return <strong>{m.occurrence.daysLate(-days)}</strong>
  if (light === 'overdue') return <strong>{m.occurrence.hoursLate}</strong>
  return <strong>{m.occurrence.daysLeft(days)}</strong>
}
