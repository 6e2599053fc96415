/** Laying a superior's document beside a plan, and saying what covers each of its clauses. */
import type { Act } from '../act.ts'
import { clauseOf } from '../document/clause.ts'
import type { Change, Deed } from '../entry.ts'
import { taskOf } from '../find.ts'
import { requireNotClosed } from '../gate.ts'
import type { Plan } from '../plan.ts'
import { Refusal } from '../refusal.ts'
import type { Reference } from './reference.ts'

/** @throws Refusal reference-missing */
export function referenceOf(plan: Plan, number: number): Reference {
  const reference = plan.references?.find((one) => one.number === number)
  if (!reference) throw new Refusal('reference-missing')
  return reference
}

/** @throws Refusal plan-not-issued once the plan is closed */
export function addReference(
  plan: Plan,
  document: Pick<Reference, 'title' | 'source' | 'outline'>,
): Change<Plan> {
  requireNotClosed(plan)
  const references = plan.references ?? []
  const number = Math.max(0, ...references.map((one) => one.number)) + 1
  const reference = { ...document, number, matches: [], settingsAside: [] }
  return {
    next: { ...plan, references: [...references, reference] },
    did: { action: 'reference.added', subject: String(number), after: document.title },
  }
}

/** @throws Refusal plan-not-issued, reference-missing */
export function removeReference(plan: Plan, number: number): Change<Plan> {
  requireNotClosed(plan)
  const { title } = referenceOf(plan, number)
  const references = plan.references?.filter((one) => one.number !== number)
  return {
    next: { ...plan, references },
    did: { action: 'reference.removed', subject: String(number), before: title },
  }
}

interface Matching {
  readonly clauseId: string
  readonly codes: readonly string[]
}

/** What a person said of a clause and still counts: the codes of its tasks, or why it is set aside; '' while it waits. */
export function wordOn(
  plan: Pick<Plan, 'tasks'>,
  { matches, settingsAside }: Reference,
  clauseId: string,
): string {
  const isThis = (one: { readonly clauseId: string }) => one.clauseId === clauseId
  const codes = matches.find(isThis)?.codes.filter((code) => plan.tasks.some((task) => task.code === code))
  return codes?.join('、') || (settingsAside.find(isThis)?.reason ?? '')
}

/**
 * Own tasks do what a clause asks for.
 *
 * @throws Refusal plan-not-issued, reference-missing, clause-missing, tasks-needed, task-missing; clause-settled
 *   while another word on it counts
 */
export function matchClause(
  plan: Plan,
  number: number,
  { clauseId, codes }: Matching,
  act: Act,
): Change<Plan> {
  const bare = withoutClause(plan, number, clauseId)
  if (codes.length === 0) throw new Refusal('tasks-needed')
  const known = [...new Set(codes)].map((code) => taskOf(plan, code).code)
  const match = { clauseId, codes: known, by: act.by, at: act.at }
  const after = known.join('、')
  return settled(plan, { ...bare, matches: [...bare.matches, match] }, clauseId, after, {
    action: 'reference.matched',
    after,
  })
}

/**
 * A clause that asks nothing of this body.
 *
 * @throws Refusal plan-not-issued, reference-missing, clause-missing, reason-needed; clause-settled while another
 *   word on it counts
 */
export function dismissClause(
  plan: Plan,
  number: number,
  { clauseId, reason: given }: { readonly clauseId: string; readonly reason: string },
  act: Act,
): Change<Plan> {
  const bare = withoutClause(plan, number, clauseId)
  const reason = given.trim()
  if (reason === '') throw new Refusal('reason-needed')
  const unneeded = { clauseId, reason, by: act.by, at: act.at }
  const next = { ...bare, settingsAside: [...bare.settingsAside, unneeded] }
  return settled(plan, next, clauseId, reason, { action: 'reference.setAside', reason })
}

/** The clause waits again. @throws Refusal plan-not-issued, reference-missing, clause-missing */
export function reopenClause(plan: Plan, number: number, clauseId: string): Change<Plan> {
  return changed(plan, withoutClause(plan, number, clauseId), clauseId, { action: 'reference.reopened' })
}

function withoutClause(plan: Plan, number: number, clauseId: string): Reference {
  requireNotClosed(plan)
  const reference = referenceOf(plan, number)
  clauseOf(reference.outline, clauseId)
  const isOther = (one: { readonly clauseId: string }): boolean => one.clauseId !== clauseId
  return {
    ...reference,
    matches: reference.matches.filter(isOther),
    settingsAside: reference.settingsAside.filter(isOther),
  }
}

/** The first word stands until somebody takes it back. */
function settled(plan: Plan, next: Reference, clauseId: string, word: string, did: Omit<Deed, 'subject'>) {
  const change = changed(plan, next, clauseId, did)
  const before = wordOn(plan, referenceOf(plan, next.number), clauseId)
  if (before === word) return { ...change, next: plan }
  if (before !== '') throw new Refusal('clause-settled', { id: clauseId, words: before })
  return change
}

function changed(plan: Plan, next: Reference, clauseId: string, did: Omit<Deed, 'subject'>): Change<Plan> {
  const references = plan.references?.map((one) => (one.number === next.number ? next : one))
  return { next: { ...plan, references }, did: { ...did, subject: `${next.number}: ${clauseId}` } }
}
