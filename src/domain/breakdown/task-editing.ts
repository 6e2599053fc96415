/** A task as a person wants it: edited, added or removed while the plan is a draft. */

import { inReadingOrder, itemOf, itemOfTask, titleFor } from '../document/clause.ts'
import type { Change } from '../entry.ts'
import { changeTask, taskOf } from '../find.ts'
import type { Obligation } from '../obligation.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task.ts'
import { refuseLeadThatSupports } from './assignment.ts'
import { blankTask, requireDraft } from './draft.ts'

export interface TaskValues {
  readonly code: string
  readonly title: string
  /** those left out become open; those that were set aside are restored */
  readonly clauseIds: readonly string[]
  readonly obligation: Obligation | null
  readonly leadId: string | null
  readonly supportIds: readonly string[]
}

/** Saving accepts the task. @throws Refusal plan-not-draft, task-missing, clause-missing, clause-in-task, lead-supports */
export function editTask(plan: Plan, { code, ...values }: TaskValues): Change<Plan> {
  requireDraft(plan)
  const before = taskOf(plan, code)
  refuseTakenClauses(plan, values.clauseIds, code)
  refuseLeadThatSupports(values.leadId, values.supportIds)
  const clauseIds = inReadingOrder(plan.outline, values.clauseIds)
  const next = changeTask(plan, code, (task) => ({
    ...task,
    ...values,
    supportIds: [...values.supportIds],
    clauseIds,
    accepted: true,
  }))
  return {
    next: withoutSettingsAside(next, clauseIds),
    did: { action: 'task.edited', subject: code, before: before.title, after: values.title },
  }
}

export interface NewTask {
  /** left out, the first words of its first clause */
  readonly title?: string
  /** at least one; the first tells the item to which the task belongs */
  readonly clauseIds: readonly string[]
}

/** A task that a person makes needs no acceptance. @throws Refusal plan-not-draft, clause-missing, clause-in-task, clause-needed */
export function addTask(plan: Plan, { clauseIds, ...given }: NewTask): Change<Plan> {
  requireDraft(plan)
  refuseTakenClauses(plan, clauseIds)
  const [first, ...rest] = inReadingOrder(plan.outline, clauseIds)
  if (first === undefined) throw new Refusal('clause-needed')
  const code = nextCode(plan, itemOf(first))
  const title = given.title ?? titleFor(plan, first)
  const task = { ...blankTask(code, title, [first, ...rest]), accepted: true }
  return {
    next: withoutSettingsAside({ ...plan, tasks: inserted(plan.tasks, task) }, task.clauseIds),
    did: { action: 'task.added', subject: code, after: title },
  }
}

/** Its clauses become open. @throws Refusal plan-not-draft, task-missing */
export function removeTask(plan: Plan, code: string): Change<Plan> {
  requireDraft(plan)
  const removed = taskOf(plan, code)
  return {
    next: { ...plan, tasks: plan.tasks.filter((task) => task !== removed) },
    did: { action: 'task.removed', subject: code, before: removed.title },
  }
}

/** The next free code of an item: one above the highest that it has. */
export function nextCode({ tasks }: Pick<Plan, 'tasks'>, item: string): string {
  const numbers = tasks
    .filter(({ code }) => itemOfTask(code) === item)
    .map(({ code }) => Number(code.slice(item.length + 1)))
  return `${item}-${Math.max(0, ...numbers) + 1}`
}

/** Behind the last task of its item or of one before it. */
export function inserted(tasks: readonly Task[], task: Task): Task[] {
  const at = tasks.findLastIndex((one) => !isLater(one.code, task.code)) + 1
  return [...tasks.slice(0, at), task, ...tasks.slice(at)]
}

function isLater(code: string, other: string): boolean {
  const [section = 0, item = 0] = code.split(/[.-]/).map(Number)
  const [otherSection = 0, otherItem = 0] = other.split(/[.-]/).map(Number)
  return section > otherSection || (section === otherSection && item > otherItem)
}

function refuseTakenClauses(plan: Plan, clauseIds: readonly string[], ownCode?: string): void {
  const holder = plan.tasks.find(
    (task) => task.code !== ownCode && task.clauseIds.some((id) => clauseIds.includes(id)),
  )
  if (holder) throw new Refusal('clause-in-task', { code: holder.code })
}

function withoutSettingsAside(plan: Plan, clauseIds: readonly string[]): Plan {
  const settingsAside = plan.settingsAside.filter(({ clauseId }) => !clauseIds.includes(clauseId))
  return { ...plan, settingsAside }
}
