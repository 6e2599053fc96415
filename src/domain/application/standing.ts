/** How an application stands: its light, how long it took, and what the law would find wrong with its handling. */
import type { Light } from '../standing/light.ts'
import type { Calendar } from '../time/calendar.ts'
import { addWorkdays } from '../time/due.ts'
import { pausedDays } from '../time/pause.ts'
import { type Application, answerOf, isWaiting, stageOf } from './application.ts'
import { type Clock, clockOf, correctionWorkdays, pausesOf, startOf, workdaysFrom } from './clock.ts'

/** 临期 begins so many working days before the last one */
export const soonWorkdays = 5

export type Remark =
  /** told later than the law allows that something has to be corrected */
  | { readonly kind: 'correction-late'; readonly day: string }
  /** what was asked for has not come in its time: 不再处理 is open to the agency (第30条; 国办函〔2020〕109号) */
  | { readonly kind: 'correction-overdue' | 'fee-overdue'; readonly day: string }
  /** the third party said nothing in its time: the agency decides (第32条) */
  | { readonly kind: 'thirdParty-silent'; readonly day: string }
  /** the other agency said nothing in its time: it counts as consent (第34条) */
  | { readonly kind: 'agency-silent'; readonly day: string }
  /** answered after the last day; in working days */
  | { readonly kind: 'answered-late'; readonly workdays: number }

export interface Standing {
  readonly application: Application
  readonly clock: Clock
  readonly light: Light
  readonly remarks: readonly Remark[]
  /** working days that count, to the answer or to today */
  readonly workdaysUsed: number
  readonly answeredInTime: boolean
}

export function standingOf(application: Application, calendar: Calendar, today: string): Standing {
  const clock = clockOf(application, calendar, today)
  const answer = answerOf(application)
  const late = answer && clock.due ? workdaysFrom(clock.due.dueOn, answer.on, calendar) : 0
  return {
    application,
    clock,
    light: lightOf(clock),
    remarks: [
      ...lateCorrection(application, calendar),
      ...overdueWaiting(clock, today),
      ...(late > 0 ? [{ kind: 'answered-late', workdays: late } as const] : []),
    ],
    workdaysUsed: usedBy(application, calendar, answer?.on ?? today),
    answeredInTime: answer !== undefined && late <= 0,
  }
}

/** Time is only short where the clock runs. */
function lightOf({ course, due, workdaysLeft }: Clock): Light {
  if (course === 'answered') return 'done'
  if (course !== 'running' || due === null || workdaysLeft === null) return 'normal'
  if (workdaysLeft < 0) return 'overdue'
  return workdaysLeft <= soonWorkdays ? 'soon' : 'normal'
}

function lateCorrection(application: Application, calendar: Calendar): Remark[] {
  const correction = stageOf(application, 'correction')
  const lastDay = addWorkdays(application.receivedOn, correctionWorkdays, calendar)
  return correction && correction.on > lastDay ? [{ kind: 'correction-late', day: lastDay }] : []
}

function overdueWaiting({ waiting, waitingUntil }: Clock, today: string): Remark[] {
  if (!waiting || waitingUntil === null || today <= waitingUntil) return []
  const day = waitingUntil
  if (waiting.kind === 'consultation') return [{ kind: `${waiting.party}-silent`, day }]
  return waiting.kind === 'correction' || waiting.kind === 'fee'
    ? [{ kind: `${waiting.kind}-overdue`, day }]
    : []
}

/** Without the days for opinions, and those since a correction or a fee is waited for. */
function usedBy(application: Application, calendar: Calendar, day: string): number {
  const start = startOf(application).day
  const stops = application.stages
    .filter(isWaiting)
    .filter(({ kind }) => kind !== 'consultation')
    .map(({ kind, on }) => ({ name: kind, from: on, to: day < on ? on : day }))
  const idle = pausedDays([...pausesOf(application, start, calendar), ...stops])
  const isCounted = (one: string) =>
    calendar.isWorkday(one) && !idle.some(({ from, to }) => from <= one && one <= to)
  return Math.max(0, workdaysFrom(start, day, { ...calendar, isWorkday: isCounted }))
}
