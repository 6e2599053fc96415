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
 * Takes the clause out of a task that nobody accepted; such a task goes when it holds no other. A later reason
 * takes the place of an earlier one.
 *
 * @throws Refusal plan-not-draft, clause-missing, reason-needed; clause-in-task when the task is accepted
 */
export function setAside(plan: Plan, { clauseId, reason }: SettingAsideValues, act: Act): Change<Plan> {
  requireDraft(plan)
  clauseOf(plan.outline, clauseId)
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const settingAside = { clauseId, reason: reason.trim(), by: act.by, at: act.at }
  const others = plan.settingsAside.filter((one) => one.clauseId !== clauseId)
  return {
    next: { ...plan, tasks: tasksWithout(plan, clauseId), settingsAside: [...others, settingAside] },
    did: { action: 'clause.setAside', subject: clauseId, reason: settingAside.reason },
  }
}

/** Opens the clause again; one that is not set aside stays as it is. @throws Refusal plan-not-draft, clause-missing */
export function restore(plan: Plan, clauseId: string): Change<Plan> {
  requireDraft(plan)
  clauseOf(plan.outline, clauseId)
  const settingAside = plan.settingsAside.find((one) => one.clauseId === clauseId)
  const did = { action: 'clause.restored', subject: clauseId } as const
  if (!settingAside) return { next: plan, did }
  const settingsAside = plan.settingsAside.filter((one) => one !== settingAside)
  return { next: { ...plan, settingsAside }, did: { ...did, before: settingAside.reason } }
}

function tasksWithout({ tasks }: Plan, clauseId: string): Plan['tasks'] {
  const holder = tasks.find(({ clauseIds }) => clauseIds.includes(clauseId))
  if (!holder) return tasks
  if (holder.accepted) throw new Refusal('clause-in-task', { code: holder.code })
  const clauseIds = holder.clauseIds.filter((id) => id !== clauseId)
  if (clauseIds.length === 0) return tasks.filter((task) => task !== holder)
  return tasks.map((task) => (task === holder ? { ...holder, clauseIds } : task))
}
