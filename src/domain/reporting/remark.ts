/** Remarks (批示): what a leader says on a task or on the whole plan, for as long as it is not closed. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { changeTask } from '../find.ts'
import { requireNotClosed } from '../gate.ts'
import type { Plan } from '../plan.ts'
import type { Remark } from '../task.ts'
import { isRepeat } from './repeat.ts'

interface Remarked {
  readonly remarks: Remark[]
}

/** @throws Refusal plan-not-issued once the plan is closed */
export function remarkOnPlan(plan: Plan, text: string, act: Act): Change<Plan> {
  requireNotClosed(plan)
  const next = withRemark(plan, text, act)
  return { next, did: { action: 'plan.remarked', subject: String(plan.year), after: text } }
}

/** @throws Refusal task-missing, plan-not-issued once the plan is closed */
export function remarkOnTask(
  plan: Plan,
  { code, text }: { readonly code: string; readonly text: string },
  act: Act,
): Change<Plan> {
  requireNotClosed(plan)
  const next = changeTask(plan, code, (task) => withRemark(task, text, act))
  return { next, did: { action: 'plan.remarked', subject: code, after: text } }
}

function withRemark<Record extends Remarked>(record: Record, text: string, act: Act): Record {
  const last = record.remarks.at(-1)
  if (isRepeat(last, act) && last?.text === text) return record
  return { ...record, remarks: [...record.remarks, { text, by: act.by, at: act.at }] }
}
