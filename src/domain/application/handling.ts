/** Handling an application: each stage is written down with its day; dates are computed from these. */
import type { Change, Deed } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Calendar } from '../time/calendar.ts'
import {
  type Application,
  answerOf,
  isWaiting,
  type Stage,
  type StageKind,
  stageKinds,
  stageOf,
} from './application.ts'
import { clockOf } from './clock.ts'
import { applicationOf, type Register, withChanged } from './register.ts'

/** What may happen only once: 一次性告知补正 (第30条), one extension (第33条), one fee, one review, one answer. */
const onlyOnce: readonly StageKind[] = ['correction', 'extension', 'fee', 'review', 'answer']

/**
 * Begins a stage, or ends the handling with the answer.
 *
 * @throws Refusal application-missing, application-answered, stage-repeated, stage-too-early for a day before the
 *   receipt, application-late for an extension after the last day, application-stopped for one while the clock
 *   stands
 */
export function beginStage(
  register: Register,
  number: string,
  stage: Stage,
  calendar: Calendar,
): Change<Register> {
  const application = applicationOf(register, number)
  if (JSON.stringify(application.stages.at(-1)) === JSON.stringify(stage)) {
    return { next: register, did: deed(number, stage) }
  }
  requireFitting(application, stage)
  if (stage.kind === 'extension') requireExtendable(application, stage.on, calendar)
  const stages = [...application.stages, stage]
  return { next: withChanged(register, { ...application, stages }), did: deed(number, stage) }
}

/** What a stage waited for has come. @throws Refusal application-missing, stage-missing, stage-too-early */
export function endStage(
  register: Register,
  { number, index, on }: { readonly number: string; readonly index: number; readonly on: string },
): Change<Register> {
  const application = applicationOf(register, number)
  const waiting = application.stages[index]
  if (!waiting || !isWaiting(waiting)) throw new Refusal('stage-missing')
  if (on < waiting.on) throw new Refusal('stage-too-early', { day: waiting.on })
  const ended = { ...waiting, endedOn: on }
  const stages = application.stages.with(index, ended)
  return {
    next: withChanged(register, { ...application, stages }),
    did: { action: 'application.progressed', subject: number, after: `${waiting.kind} ${on}` },
  }
}

/** Takes out what was written down by mistake. @throws Refusal application-missing, stage-missing, reason-needed */
export function removeStage(
  register: Register,
  { number, index, reason }: { readonly number: string; readonly index: number; readonly reason: string },
): Change<Register> {
  const application = applicationOf(register, number)
  const removed = application.stages[index]
  if (!removed) throw new Refusal('stage-missing')
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const stages = application.stages.filter((stage) => stage !== removed)
  return {
    next: withChanged(register, { ...application, stages }),
    did: {
      action: 'application.corrected',
      subject: number,
      before: `${removed.kind} ${removed.on}`,
      reason,
    },
  }
}

/** The stages that may begin now, in the order in which they usually do. */
export function possibleStages(application: Application): StageKind[] {
  if (answerOf(application)) return []
  return stageKinds.filter((kind) => !onlyOnce.includes(kind) || !stageOf(application, kind))
}

function requireFitting(application: Application, { kind, on }: Stage): void {
  if (answerOf(application)) throw new Refusal('application-answered', { number: application.number })
  if (onlyOnce.includes(kind) && stageOf(application, kind)) throw new Refusal('stage-repeated')
  if (on < application.receivedOn) throw new Refusal('stage-too-early', { day: application.receivedOn })
}

/** 第33条: while the time runs, and before it is over. */
function requireExtendable(application: Application, on: string, calendar: Calendar): void {
  const { due } = clockOf(application, calendar, on)
  if (due === null) throw new Refusal('application-stopped')
  if (on > due.dueOn) throw new Refusal('application-late', { day: due.dueOn })
}

function deed(number: string, stage: Stage): Deed {
  const action = stage.kind === 'answer' ? 'application.answered' : 'application.progressed'
  const what = stage.kind === 'answer' ? stage.outcome : stage.kind
  return { action, subject: number, after: `${what} ${stage.on}` }
}
