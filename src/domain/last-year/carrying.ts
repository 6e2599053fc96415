/** Looking back (回头看): each unfinished task of last year is carried on, closed or explained, never dropped. */
import type { Act } from '../act.ts'
import { blankTask, requireDraft } from '../breakdown/draft.ts'
import { inserted, nextCode } from '../breakdown/task-editing.ts'
import type { Change } from '../entry.ts'
import { taskOf } from '../find.ts'
import { groupBy } from '../group.ts'
import type { Division } from '../office/division.ts'
import type { Carried, Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { type Unfinished, unfinished } from '../standing/unfinished.ts'
import type { Task } from '../task.ts'
import { inYear, predecessorOf } from './inheritance.ts'

/** Carried tasks that come from no words of this year's document stand before its first section. */
export const carriedItem = '0.1'

export interface Leftover {
  readonly task: Task
  /** its occurrences that were neither verified nor waived, never none */
  readonly open: readonly Unfinished[]
  /** null while nobody decided, and again when the task that carried it on was removed */
  readonly decided: Carried | null
  /** the task that carries it on */
  readonly heir: Task | null
  /** this year's task for the same words, which would carry it on */
  readonly successor: Task | null
}

/** The unfinished tasks of the older plan, each with what the new plan says of it. */
export function leftovers(plan: Plan, older: Plan): Leftover[] {
  const byTask = groupBy(unfinished(older), ({ task }) => task)
  return [...byTask].map(([task, open]) => {
    const heir = heirOf(plan, older, task.code) ?? null
    const found = plan.carried?.find((one) => concerns(one, older, task.code)) ?? null
    return {
      task,
      open,
      decided: found?.decision === 'carried' && !heir ? null : found,
      heir,
      successor: successorOf(plan, older, task),
    }
  })
}

/** @throws Refusal last-year-undecided while an unfinished task of the older plan waits for its decision */
export function requireDecided(plan: Plan, older: Plan | null): void {
  const count = older ? undecidedOf(plan, older).length : 0
  if (count > 0) throw new Refusal('last-year-undecided', { count })
}

/** The codes of the older plan's unfinished tasks that wait for a decision. */
export function undecidedOf(plan: Plan, older: Plan): string[] {
  const open = leftovers(plan, older).filter(({ decided }) => decided === null)
  return open.map(({ task }) => task.code)
}

export interface Decision extends Pick<Carried, 'code' | 'decision' | 'reason'> {}

/**
 * One decision for one task; a later one takes its place. Carrying it refers this year's task for the same words to
 * it, or else makes one, proposed with last year's divisions and obligation for a person to confirm; deciding
 * otherwise takes that back.
 *
 * @throws Refusal plan-not-draft, task-missing, reason-needed
 */
export function decideLeftover(
  plan: Plan,
  older: Plan,
  { code, decision, reason }: Decision,
  divisions: readonly Division[],
  act: Act,
): Change<Plan> {
  requireDraft(plan)
  const leftover = taskOf(older, code)
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const others = (plan.carried ?? []).filter((one) => !concerns(one, older, code))
  const decided = { fromYear: older.year, code, decision, reason: reason.trim(), by: act.by, at: act.at }
  const tasks =
    decision === 'carried' ? withHeir(plan, older, leftover, divisions) : withoutHeir(plan, older, code)
  return {
    next: { ...plan, tasks, carried: [...others, decided] },
    did: {
      action: decisionActions[decision],
      subject: `${older.year}: ${code}`,
      after: leftover.title,
      reason: decided.reason,
    },
  }
}

const decisionActions = {
  carried: 'leftover.carried',
  closed: 'leftover.closed',
  explained: 'leftover.explained',
} as const

function concerns(carried: Carried, older: Plan, code: string): boolean {
  return carried.fromYear === older.year && carried.code === code
}

function heirOf(plan: Plan, older: Plan, code: string): Task | undefined {
  return plan.tasks.find(({ carriedFrom }) => carriedFrom?.year === older.year && carriedFrom.code === code)
}

function successorOf(plan: Plan, older: Plan, leftover: Task): Task | null {
  const free = plan.tasks.filter(({ carriedFrom }) => !carriedFrom)
  return free.find((task) => predecessorOf(task, plan, older) === leftover) ?? null
}

function withHeir(plan: Plan, older: Plan, leftover: Task, divisions: readonly Division[]): Plan['tasks'] {
  if (heirOf(plan, older, leftover.code)) return plan.tasks
  const carriedFrom = { year: older.year, code: leftover.code }
  const successor = successorOf(plan, older, leftover)
  if (successor) return plan.tasks.map((task) => (task === successor ? { ...task, carriedFrom } : task))
  const isActive = (id: string | null): boolean => divisions.some((one) => one.id === id && one.active)
  const { title, leadId, supportIds, obligation } = leftover
  const heir = {
    ...blankTask(nextCode(plan, carriedItem), title, []),
    leadId: isActive(leadId) ? leadId : null,
    supportIds: supportIds.filter(isActive),
    obligation: obligation && inYear(obligation, plan.year - older.year),
    carriedFrom,
  }
  return inserted(plan.tasks, heir)
}

/** A task that has words of its own in this year's document stays. */
function withoutHeir(plan: Plan, older: Plan, code: string): Plan['tasks'] {
  const heir = heirOf(plan, older, code)
  if (!heir) return plan.tasks
  if (heir.clauseIds.length === 0) return plan.tasks.filter((task) => task !== heir)
  const { carriedFrom: _, ...freed } = heir
  return plan.tasks.map((task) => (task === heir ? freed : task))
}
