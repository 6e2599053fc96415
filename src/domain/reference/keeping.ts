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

/**
 * Own tasks do what a clause asks for. A later word takes the place of an earlier one, and of a setting aside.
 *
 * @throws Refusal plan-not-issued, reference-missing, clause-missing, tasks-needed, task-missing
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
  const did = { action: 'reference.matched', after: known.join('、') } as const
  return changed(plan, { ...bare, matches: [...bare.matches, match] }, clauseId, did)
}

/**
 * A clause that asks nothing of this body.
 *
 * @throws Refusal plan-not-issued, reference-missing, clause-missing, reason-needed
 */
export function dismissClause(
  plan: Plan,
  number: number,
  { clauseId, reason }: { readonly clauseId: string; readonly reason: string },
  act: Act,
): Change<Plan> {
  const bare = withoutClause(plan, number, clauseId)
  if (reason.trim() === '') throw new Refusal('reason-needed')
  const unneeded = { clauseId, reason: reason.trim(), by: act.by, at: act.at }
  const next = { ...bare, settingsAside: [...bare.settingsAside, unneeded] }
  return changed(plan, next, clauseId, { action: 'reference.setAside', reason: unneeded.reason })
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

function changed(plan: Plan, next: Reference, clauseId: string, did: Omit<Deed, 'subject'>): Change<Plan> {
  const references = plan.references?.map((one) => (one.number === next.number ? next : one))
  return { next: { ...plan, references }, did: { ...did, subject: `${next.number}: ${clauseId}` } }
}
