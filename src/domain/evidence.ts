/** Evidence (佐证材料): what proves an occurrence was done. */
import * as v from 'valibot'
import type { Act } from './act.ts'
import type { Change } from './entry.ts'
import { changeOccurrence, type OccurrenceName, occurrenceOf, subjectOf, taskOf } from './find.ts'
import { requireIssued, requireOpen } from './gate.ts'
import type { Occurrence } from './occurrence.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'
import { isRepeat } from './reporting/repeat.ts'
import { DaySchema, InstantSchema } from './value.ts'

const common = {
  id: v.string(),
  title: v.string(),
  addedBy: v.string(),
  addedAt: InstantSchema,
}

export const EvidenceSchema = v.variant('kind', [
  v.object({ kind: v.literal('link'), ...common, url: v.string(), publishedOn: DaySchema }),
  v.object({
    kind: v.literal('file'),
    ...common,
    fileName: v.string(),
    mediaType: v.string(),
    /** bytes */
    size: v.number(),
    sha256: v.string(),
  }),
  v.object({ kind: v.literal('number'), ...common, documentNumber: v.string() }),
  v.object({ kind: v.literal('record'), ...common, text: v.string() }),
])

export type Evidence = Readonly<v.InferOutput<typeof EvidenceSchema>>
export type EvidenceKind = Evidence['kind']
export const evidenceKinds = ['link', 'file', 'number', 'record'] as const satisfies EvidenceKind[]

type Given<E> = E extends Evidence ? Readonly<Omit<E, 'id' | 'addedBy' | 'addedAt'>> : never
/** Evidence as a person states it. */
export type GivenEvidence = Given<Evidence>

/** @throws Refusal plan-not-issued, occurrence-submitted, occurrence-verified */
export function addEvidence(
  plan: Plan,
  values: OccurrenceName & { readonly evidence: GivenEvidence },
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const next = changeOccurrence(plan, values, (occurrence) => withEvidence(occurrence, values.evidence, act))
  return { next, did: { action: 'evidence.added', subject: subjectOf(values), after: values.evidence.title } }
}

/** @throws Refusal plan-not-issued, evidence-missing, occurrence-submitted, occurrence-verified */
export function removeEvidence(plan: Plan, values: OccurrenceName & { readonly id: string }): Change<Plan> {
  requireIssued(plan)
  const removed = evidenceOf(occurrenceOf(taskOf(plan, values.code), values.key), values.id)
  const next = changeOccurrence(plan, values, (occurrence) => {
    requireOpen(occurrence)
    return { ...occurrence, evidence: occurrence.evidence.filter((one) => one !== removed) }
  })
  return { next, did: { action: 'evidence.removed', subject: subjectOf(values), before: removed.title } }
}

/** @throws Refusal evidence-missing */
export function evidenceOf(occurrence: Occurrence, id: string): Evidence {
  const evidence = occurrence.evidence.find((one) => one.id === id)
  if (!evidence) throw new Refusal('evidence-missing')
  return evidence
}

function withEvidence(occurrence: Occurrence, given: GivenEvidence, act: Act): Occurrence {
  if (isLastAgain(occurrence.evidence.at(-1), given, act)) return occurrence
  requireOpen(occurrence)
  const evidence: Evidence = { ...given, id: act.newId(), addedBy: act.by, addedAt: act.at }
  return { ...occurrence, evidence: [...occurrence.evidence, evidence] }
}

function isLastAgain(last: Evidence | undefined, given: GivenEvidence, act: Act): boolean {
  if (!last || !isRepeat({ by: last.addedBy, at: last.addedAt }, act)) return false
  const known = new Map(Object.entries(last))
  return Object.entries(given).every(([name, value]) => known.get(name) === value)
}
