/** Pauses and restarts (暂停、重新起算) of the clock that an event started; the due day is counted anew from them. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeOccurrence, type OccurrenceName, subjectOf, taskOf } from '../find.ts'
import { requireIssued, requireOpen } from '../gate.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { isOpen } from '../status.ts'
import type { Task } from '../task.ts'
import type { Calendar } from '../time/calendar.ts'
import { dayOf, isAfter } from '../time/day.ts'
import { isPast, isPaused } from '../time/deadline.ts'
import { countedDueOf } from '../time/explanation.ts'
import { isRepeat } from './repeat.ts'

interface Given {
  /** instant of the pause, its end, or the new start; for clocks of days any instant of the day */
  readonly moment: string
}

type Stated = OccurrenceName & Given & { readonly reason: string }

/** A clock that an event started and that has not been answered yet. */
export function hasClock(occurrence: Occurrence): boolean {
  return occurrence.event !== undefined && occurrence.bound !== 'earliest' && isOpen(occurrence)
}

/**
 * From then on the clock stands still.
 *
 * @throws Refusal plan-not-issued, reason-needed, clock-missing, clock-paused, pause-late once the due day is past,
 *   moment-too-early before the event, occurrence-submitted, occurrence-verified, occurrence-waived
 */
export function pauseClock(plan: Plan, values: Stated, act: Act): Change<Plan> {
  requireIssued(plan)
  const { moment, reason } = values
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const next = changeOccurrence(plan, values, (occurrence) => {
    const last = occurrence.pauses?.at(-1)
    if (last && isRepeat(last, act) && last.from === moment && last.reason === reason) return occurrence
    requireClock(occurrence, moment)
    if (isPaused(occurrence)) throw new Refusal('clock-paused')
    if (isPast(occurrence, dayOf(moment), moment)) throw new Refusal('pause-late')
    const pause = { from: moment, to: null, reason, by: act.by, at: act.at }
    return { ...occurrence, pauses: [...(occurrence.pauses ?? []), pause] }
  })
  return { next, did: { action: 'clock.paused', subject: subjectOf(values), after: dayOf(moment), reason } }
}

/**
 * The clock runs on, and the due day moves by what was not counted.
 *
 * @throws Refusal plan-not-issued, clock-missing, clock-not-paused, moment-too-early before the pause
 */
export function resumeClock(plan: Plan, values: OccurrenceName & Given, calendar: Calendar): Change<Plan> {
  requireIssued(plan)
  const { moment } = values
  const task = taskOf(plan, values.code)
  const next = changeOccurrence(plan, values, (occurrence) => {
    const last = occurrence.pauses?.at(-1)
    if (last?.to !== null) throw new Refusal('clock-not-paused')
    if (isAfter(last.from, moment)) throw new Refusal('moment-too-early', { day: dayOf(last.from) })
    const pauses = [...(occurrence.pauses ?? []).slice(0, -1), { ...last, to: moment }]
    return recounted(task, { ...occurrence, pauses }, calendar)
  })
  return { next, did: { action: 'clock.resumed', subject: subjectOf(values), after: dayOf(moment) } }
}

/**
 * The clock begins anew, as when what was sent back came again. A pause that runs ends with it.
 *
 * @throws Refusal plan-not-issued, reason-needed, clock-missing, moment-too-early before the event,
 *   occurrence-submitted, occurrence-verified, occurrence-waived
 */
export function restartClock(plan: Plan, values: Stated, act: Act, calendar: Calendar): Change<Plan> {
  requireIssued(plan)
  const { moment: startedAt, reason } = values
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const task = taskOf(plan, values.code)
  const next = changeOccurrence(plan, values, (occurrence) => {
    const last = occurrence.restarts?.at(-1)
    if (last && isRepeat(last, act) && last.startedAt === startedAt && last.reason === reason)
      return occurrence
    requireClock(occurrence, startedAt)
    const pauses = (occurrence.pauses ?? []).map((pause) =>
      pause.to === null ? { ...pause, to: startedAt } : pause,
    )
    const restart = { startedAt, reason, by: act.by, at: act.at }
    const restarts = [...(occurrence.restarts ?? []), restart]
    return recounted(task, { ...occurrence, pauses, restarts }, calendar)
  })
  const after = dayOf(startedAt)
  return { next, did: { action: 'clock.restarted', subject: subjectOf(values), after, reason } }
}

function requireClock(occurrence: Occurrence, moment: string): void {
  requireOpen(occurrence)
  const { event } = occurrence
  if (!event || !hasClock(occurrence)) throw new Refusal('clock-missing')
  if (isAfter(event.startedAt, moment)) throw new Refusal('moment-too-early', { day: dayOf(event.startedAt) })
}

function recounted(task: Task, occurrence: Occurrence, calendar: Calendar): Occurrence {
  const counted = countedDueOf(task, occurrence, calendar)
  if (!counted) throw new Refusal('clock-missing')
  const { dueOn, dueAt } = counted
  return { ...occurrence, dueOn, ...(dueAt !== undefined && { dueAt }) }
}
