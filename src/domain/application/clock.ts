/** The statutory clock of an application: by when it has to be answered, and whether the clock runs. */
import type { Calendar } from '../time/calendar.ts'
import { addDays } from '../time/day.ts'
import { addWorkdays, type Due, due } from '../time/due.ts'
import type { Pause } from '../time/pause.ts'
import type { Step } from '../time/step.ts'
import { type Application, answerOf, isWaiting, type Stage, type StageOf, stageOf } from './application.ts'

/** 条例第33条: answered within so many working days, which may be extended by as many again */
export const answerWorkdays = 20
/** 条例第30条: so long to tell an applicant that something has to be corrected */
export const correctionWorkdays = 7
/** 条例第32、34条: so long for a third party or another agency to give its opinion */
export const opinionWorkdays = 15
/** 国办函〔2020〕109号: so long to pay after a notice of the fee */
export const paymentWorkdays = 20

export const courses = ['running', 'paused', 'stopped', 'answered'] as const
/** paused: an opinion is asked for · stopped: a correction or a payment is waited for, and starts it anew */
export type Course = (typeof courses)[number]

export interface Clock {
  readonly course: Course
  /** what is waited for, if anything */
  readonly waiting: Stage | undefined
  /** the day by which that has to come */
  readonly waitingUntil: string | null
  /** null while it is stopped; while paused, the latest day it can come to */
  readonly due: Due | null
  /** working days from today to the due day; negative once it is past; null where there is no due day or no more hurry */
  readonly workdaysLeft: number | null
}

/**
 * The clock as it stands on a day.
 *
 * - It starts with the receipt, or anew with the receipt of a correction (补正) or with the payment of a fee.
 * - The day of the start is not counted; the time for opinions (征求意见) is not counted either, from the day after
 *   they were asked for through the day they came, and at most through the last day that the law gives for them.
 * - An extension (延期) adds its working days.
 *
 * @source 政府信息公开条例第30条 (correction), 第31条 (receipt), 第32、34条 (opinions), 第33条 (20 working days, extension,
 *   time not counted); 民法典第201条 (first day); 国办函〔2020〕109号 (the time starts anew the day after payment)
 */
export function clockOf(application: Application, calendar: Calendar, today: string): Clock {
  const waiting = application.stages.findLast(isWaiting)
  const answered = answerOf(application) !== undefined
  const stopped = waiting !== undefined && waiting.kind !== 'consultation'
  const counted = stopped ? null : dueOf(application, calendar)
  return {
    course: answered ? 'answered' : courseOf(waiting, calendar, today),
    waiting: answered ? undefined : waiting,
    waitingUntil: waiting && !answered ? lastDayOf(waiting, calendar) : null,
    due: counted,
    workdaysLeft: counted && !answered ? workdaysFrom(today, counted.dueOn, calendar) : null,
  }
}

/** The day up to which an application may be answered, with every step of the way there. */
function dueOf(application: Application, calendar: Calendar): Due {
  const start = startOf(application)
  const extension = stageOf(application, 'extension')
  const granted = extension && extension.on >= start.day ? extension : undefined
  const within = { count: answerWorkdays + (granted?.workdays ?? 0), unit: 'workday' } as const
  const counted = due(within, start.day, calendar, pausesOf(application, start.day, calendar))
  const restarted: Step[] = start.stage
    ? [{ kind: 'restarted', name: start.stage.kind, from: application.receivedOn, to: start.day }]
    : []
  const extended: Step[] = granted
    ? [{ kind: 'extended', count: granted.workdays, unit: 'workday', day: granted.on }]
    : []
  const [first, ...rest] = counted.steps
  return { ...counted, steps: [...restarted, ...(first ? [first] : []), ...extended, ...rest] }
}

interface Start {
  readonly day: string
  /** what started the clock anew */
  readonly stage?: Stage
}

/** The receipt, unless a correction or a payment came later. */
export function startOf({ receivedOn, stages }: Application): Start {
  const restarts = stages.flatMap((stage) =>
    (stage.kind === 'correction' || stage.kind === 'fee') && stage.endedOn !== null
      ? [{ day: stage.endedOn, stage }]
      : [],
  )
  return restarts.reduce<Start>((last, one) => (one.day >= last.day ? one : last), { day: receivedOn })
}

/** Opinions asked for since the clock started; what is late, or has not come, takes no more than the law gives it. */
export function pausesOf({ stages }: Application, start: string, calendar: Calendar): Pause[] {
  return stages
    .filter((stage): stage is StageOf<'consultation'> => stage.kind === 'consultation')
    .filter(({ endedOn }) => endedOn === null || endedOn > start)
    .map((stage) => {
      const last = lastDayOf(stage, calendar)
      const from = stage.on < start ? start : stage.on
      return {
        name: stage.party,
        from,
        to: stage.endedOn !== null && stage.endedOn < last ? stage.endedOn : last,
      }
    })
}

/** The last day for what a stage waits for. */
function lastDayOf(stage: Stage, calendar: Calendar): string {
  switch (stage.kind) {
    case 'correction':
      return stage.until
    case 'fee':
      return addWorkdays(stage.on, paymentWorkdays, calendar)
    case 'consultation':
      return addWorkdays(stage.on, opinionWorkdays, calendar)
    default:
      return stage.on
  }
}

/** An opinion that does not come in its time holds nothing up: the agency decides (第32条), or it counts as consent (第34条). */
function courseOf(waiting: Stage | undefined, calendar: Calendar, today: string): Course {
  if (waiting === undefined) return 'running'
  if (waiting.kind !== 'consultation') return 'stopped'
  return today > lastDayOf(waiting, calendar) ? 'running' : 'paused'
}

/** Working days from one day, not counted, through another; negative when that one comes first. */
export function workdaysFrom(from: string, to: string, calendar: Calendar): number {
  if (to < from) return -workdaysFrom(to, from, calendar)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) count += 1
  return count
}
