/** Closure (归档): each task that is still open gets its decision, then nothing of the plan changes any more. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import { requireIssued } from '../gate.ts'
import { groupBy } from '../group.ts'
import type { Ending, Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { type Unfinished, unfinished } from '../standing/unfinished.ts'
import { statusOf } from '../status.ts'
import type { Task } from '../task.ts'

export interface OpenTask {
  readonly task: Task
  /** its occurrences that were neither verified nor waived, never none */
  readonly open: readonly Unfinished[]
  /** null while nobody decided */
  readonly ending: Ending | null
}

/** In the order of the plan. */
export function openTasks(plan: Plan): OpenTask[] {
  const byTask = groupBy(unfinished(plan), ({ task }) => task)
  return [...byTask].map(([task, open]) => ({ task, open, ending: endingOf(plan, task.code) }))
}

/** The codes of the open tasks that wait for a decision. */
export function undecidedOf(plan: Plan): string[] {
  return openTasks(plan).flatMap(({ task, ending }) => (ending ? [] : [task.code]))
}

/** Submissions that wait for the office. */
export function waitingOf(plan: Plan): Unfinished[] {
  return unfinished(plan).filter(({ occurrence }) => statusOf(occurrence) === 'submitted')
}

export interface Decision extends Pick<Ending, 'code' | 'decision' | 'reason'> {}

/**
 * One decision for one task; a later one takes its place, the same one again changes nothing.
 *
 * @throws Refusal plan-not-issued, task-missing, reason-needed
 */
export function decideEnding(plan: Plan, { code, decision, reason }: Decision, act: Act): Change<Plan> {
  requireIssued(plan)
  const { title } = taskOf(plan, code)
  const why = reason.trim()
  if (why === '') throw new Refusal('reason-needed')
  const did = { action: decisionActions[decision], subject: code, after: title, reason: why }
  const before = endingOf(plan, code)
  if (before?.decision === decision && before.reason === why) return { next: plan, did }
  const others = (plan.endings ?? []).filter((one) => one !== before)
  const ending = { code, decision, reason: why, by: act.by, at: act.at }
  return { next: { ...plan, endings: [...others, ending] }, did }
}

/** The task waits for a decision again; one that has none stays as it is. @throws Refusal plan-not-issued, task-missing */
export function withdrawEnding(plan: Plan, code: string): Change<Plan> {
  requireIssued(plan)
  const { title } = taskOf(plan, code)
  const before = endingOf(plan, code)
  const did = { action: 'leftover.reopened', subject: code, after: title } as const
  if (!before) return { next: plan, did }
  return {
    next: { ...plan, endings: plan.endings?.filter((one) => one !== before) },
    did: { ...did, before: before.reason },
  }
}

const decisionActions = {
  carried: 'leftover.carried',
  closed: 'leftover.closed',
  explained: 'leftover.explained',
} as const

/** @throws Refusal plan-not-issued, plan-unfinished and year-undecided with the count of what holds it up */
export function closePlan(plan: Plan, act: Act): Change<Plan> {
  requireIssued(plan)
  const waiting = waitingOf(plan).length
  if (waiting > 0) throw new Refusal('plan-unfinished', { count: waiting })
  const undecided = undecidedOf(plan).length
  if (undecided > 0) throw new Refusal('year-undecided', { count: undecided })
  return {
    next: { ...plan, status: 'closed', closedOn: act.on },
    did: { action: 'plan.closed', subject: String(plan.year) },
  }
}

/**
 * Opens a closed year again; its decisions stay until they are changed.
 *
 * @throws Refusal plan-not-closed, reason-needed
 */
export function reopenPlan(plan: Plan, reason: string): Change<Plan> {
  if (plan.status !== 'closed') throw new Refusal('plan-not-closed')
  if (reason.trim() === '') throw new Refusal('reason-needed')
  return {
    next: { ...plan, status: 'issued', closedOn: null },
    did: {
      action: 'plan.reopened',
      subject: String(plan.year),
      before: plan.closedOn ?? '',
      reason: reason.trim(),
    },
  }
}

function endingOf({ endings = [] }: Plan, code: string): Ending | null {
  return endings.find((one) => one.code === code) ?? null
}
