/**
 * Taking back what was done to a draft. Records are immutable, so the plan before a change is still there: it is
 * kept beside the plan after it for as long as the program runs, and is put back only while nobody changed anything since.
 */

import { requireDraft } from '../domain/breakdown/draft.ts'
import type { Change } from '../domain/entry.ts'
import type { Plan } from '../domain/plan.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'
import { signedIn } from './permit.ts'

interface Done {
  readonly before: Plan
  /** who did it, and alone may take it back */
  readonly by: string
}

const done = new WeakMap<Plan, Done>()

/** Changes a plan in a way that the same person can take back. */
export async function changeUndoably(
  c: Context,
  year: number,
  rule: (plan: Plan) => Change<Plan>,
): Promise<Plan> {
  const { act, store } = c.var
  return store.change(year, act, (before) => {
    const change = rule(before)
    if (change.next !== before) done.set(change.next, { before, by: act.by })
    return change
  })
}

/** The number of the last step of this draft if it was this person's own and can be taken back; otherwise null. */
export function undoableStep(c: Context, plan: Plan): number | null {
  const isOwn = done.get(plan)?.by === signedIn(c).id
  return plan.status === 'draft' && isOwn ? c.var.store.history(plan.year).length : null
}

/** @throws Refusal plan-not-draft, undo-late once somebody else changed the plan or the program was started anew */
export function undo(c: Context, year: number): Promise<Plan> {
  const { act, store } = c.var
  return store.change(year, act, (plan) => {
    requireDraft(plan)
    const last = done.get(plan)
    if (last?.by !== act.by) throw new Refusal('undo-late')
    return { next: last.before, did: { action: 'plan.undone', subject: String(year) } }
  })
}
