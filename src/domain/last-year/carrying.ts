/** The next year starts from what the year before carried on (结转): none of it is dropped. */

import { blankTask, requireDraft } from '../breakdown/draft.ts'
import { inserted, nextCode } from '../breakdown/task-editing.ts'
import type { Change } from '../entry.ts'
import type { Division } from '../office/division.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { type OpenTask, openTasks, undecidedOf } from '../reporting/closure.ts'
import type { Task } from '../task.ts'
import { inYear, predecessorOf } from './inheritance.ts'

/** Carried tasks that come from no words of this year's document stand before its first section. */
export const carriedItem = '0.1'

export interface Leftover extends OpenTask {
  /** the task that carries it on */
  readonly heir: Task | null
  /** this year's task for the same words, which would carry it on */
  readonly successor: Task | null
}

/** The open tasks of the older plan with what was decided, each with what the new plan makes of it. */
export function leftovers(plan: Plan, older: Plan): Leftover[] {
  return openTasks(older).map((open) => ({
    ...open,
    heir: heirOf(plan, older, open.task.code) ?? null,
    successor: successorOf(plan, older, open.task),
  }))
}

/** Those that are carried and that no task of the new plan carries on, as when it was removed. */
export function withoutHeir(plan: Plan, older: Plan): Task[] {
  const carried = openTasks(older).filter(({ ending }) => ending?.decision === 'carried')
  return carried.map(({ task }) => task).filter(({ code }) => !heirOf(plan, older, code))
}

/** The codes of the older plan's open tasks that wait for a decision, or for the task that carries them on. */
export function unsettledOf(plan: Plan, older: Plan): string[] {
  return [...undecidedOf(older), ...withoutHeir(plan, older).map(({ code }) => code)]
}

/** @throws Refusal last-year-undecided while anything of the older plan is unsettled */
export function requireSettled(plan: Plan, older: Plan | null): void {
  const count = older ? unsettledOf(plan, older).length : 0
  if (count > 0) throw new Refusal('last-year-undecided', { count })
}

/**
 * Refers this year's task for the same words to each carried one, or else makes one, proposed with last year's
 * divisions and obligation for a person to confirm.
 *
 * @throws Refusal plan-not-draft
 */
export function carryOn(plan: Plan, older: Plan, divisions: readonly Division[]): Change<Plan> {
  requireDraft(plan)
  const carried = withoutHeir(plan, older)
  return {
    next: carried.reduce((next, task) => withHeir(next, older, task, divisions), plan),
    did: {
      action: 'leftover.continued',
      subject: carried.map(({ code }) => code).join(' '),
      after: String(older.year),
    },
  }
}

function heirOf(plan: Plan, older: Plan, code: string): Task | undefined {
  return plan.tasks.find(({ carriedFrom }) => carriedFrom?.year === older.year && carriedFrom.code === code)
}

function successorOf(plan: Plan, older: Plan, leftover: Task): Task | null {
  const free = plan.tasks.filter(({ carriedFrom }) => !carriedFrom)
  return free.find((task) => predecessorOf(task, plan, older) === leftover) ?? null
}

function withHeir(plan: Plan, older: Plan, leftover: Task, divisions: readonly Division[]): Plan {
  const carriedFrom = { year: older.year, code: leftover.code }
  const successor = successorOf(plan, older, leftover)
  if (successor) {
    return {
      ...plan,
      tasks: plan.tasks.map((task) => (task === successor ? { ...task, carriedFrom } : task)),
    }
  }
  const isActive = (id: string | null): boolean => divisions.some((one) => one.id === id && one.active)
  const { title, leadId, supportIds, obligation } = leftover
  const heir = {
    ...blankTask(nextCode(plan, carriedItem), title, []),
    leadId: isActive(leadId) ? leadId : null,
    supportIds: supportIds.filter(isActive),
    obligation: obligation && inYear(obligation, plan.year - older.year),
    carriedFrom,
  }
  return { ...plan, tasks: inserted(plan.tasks, heir) }
}
