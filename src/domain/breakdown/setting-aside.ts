/** Setting aside (搁置): a clause that asks for no work of its own is left out by a person, with a reason. */
import type { Act } from '../act.ts'
import { clauseOf } from '../document/clause.ts'
import type { Change } from '../entry.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import { requireDraft } from './draft.ts'

interface SettingAsideValues {
  readonly clauseId: string
  readonly reason: string
}

/**
 * Takes the clause out of a task that nobody accepted; such a task goes when it holds no other. Another reason than
 * the one that was given is given after restoring it.
 *
 * @throws Refusal plan-not-draft, clause-missing, reason-needed; clause-in-task when the task is accepted,
 *   clause-settled when it was set aside for another reason
 */
export function setAside(plan: Plan, { clauseId, reason }: SettingAsideValues, act: Act): Change<Plan> {
  requireDraft(plan)
  clauseOf(plan.outline, clauseId)
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const settingAside = { clauseId, reason: reason.trim(), by: act.by, at: act.at }
  const did = { action: 'clause.setAside', subject: clauseId, reason: settingAside.reason } as const
  const before = settingAsideOf(plan, clauseId)
  if (before?.reason === settingAside.reason) return { next: plan, did }
  if (before) throw new Refusal('clause-settled', { id: clauseId, words: before.reason })
  const settingsAside = [...plan.settingsAside, settingAside]
  return { next: { ...plan, tasks: tasksWithout(plan, clauseId), settingsAside }, did }
}

/** Opens the clause again; one that is not set aside stays as it is. @throws Refusal plan-not-draft, clause-missing */
export function restore(plan: Plan, clauseId: string): Change<Plan> {
  requireDraft(plan)
  clauseOf(plan.outline, clauseId)
  const settingAside = settingAsideOf(plan, clauseId)
  const did = { action: 'clause.restored', subject: clauseId } as const
  if (!settingAside) return { next: plan, did }
  const settingsAside = plan.settingsAside.filter((one) => one !== settingAside)
  return { next: { ...plan, settingsAside }, did: { ...did, before: settingAside.reason } }
}

export function settingAsideOf({ settingsAside }: Pick<Plan, 'settingsAside'>, clauseId: string) {
  return settingsAside.find((one) => one.clauseId === clauseId)
}

function tasksWithout({ tasks }: Plan, clauseId: string): Plan['tasks'] {
  const holder = tasks.find(({ clauseIds }) => clauseIds.includes(clauseId))
  if (!holder) return tasks
  if (holder.accepted) throw new Refusal('clause-in-task', { code: holder.code })
  const clauseIds = holder.clauseIds.filter((id) => id !== clauseId)
  if (clauseIds.length === 0) return tasks.filter((task) => task !== holder)
  return tasks.map((task) => (task === holder ? { ...holder, clauseIds } : task))
}
