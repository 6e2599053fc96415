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

/** 保密审查: who looked at it, as stated by whoever noted it. */
const ReviewSchema = v.object({ reviewer: v.string(), by: v.string(), at: InstantSchema })

const common = {
  id: v.string(),
  title: v.string(),
  /** when what it shows was made or changed (形成日期), from which publication is due */
  producedOn: v.optional(DaySchema),
  /** when it was taken from where it stood (采集日期) */
  collectedOn: v.optional(DaySchema),
  /** absent until it is reviewed; until then it counts for nothing */
  review: v.optional(ReviewSchema),
  addedBy: v.string(),
  addedAt: InstantSchema,
}

export const EvidenceSchema = v.variant('kind', [
  v.object({ kind: v.literal('link'), ...common, url: v.string(), publishedOn: DaySchema }),
  v.object({
    kind: v.literal('file'),
    ...common,
    publishedOn: v.optional(DaySchema),
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

type Given<E> = E extends Evidence ? Readonly<Omit<E, 'id' | 'addedBy' | 'addedAt' | 'review'>> : never
/** Evidence as a person states it. */
export type GivenEvidence = Given<Evidence>

/** @param values the reviewer's name, if it passed the secrecy review @throws Refusal plan-not-issued, occurrence-submitted, occurrence-verified */
export function addEvidence(
  plan: Plan,
  values: OccurrenceName & { readonly evidence: GivenEvidence; readonly reviewer?: string },
  act: Act,
): Change<Plan> {
  requireIssued(plan)
  const next = changeOccurrence(plan, values, (occurrence) => withEvidence(occurrence, values, act))
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

/**
 * Notes that a piece passed the secrecy review (保密审查), also while the office has it.
 *
 * @throws Refusal plan-not-issued, evidence-missing
 * @source 政府信息公开条例第17条: 公开前应当审查
 */
export function reviewEvidence(
  plan: Plan,
  values: OccurrenceName & { readonly id: string; readonly reviewer: string },
  { by, at }: Act,
): Change<Plan> {
  requireIssued(plan)
  const { id, reviewer } = values
  const reviewed = evidenceOf(occurrenceOf(taskOf(plan, values.code), values.key), id)
  const next = changeOccurrence(plan, values, (occurrence) =>
    reviewed.review
      ? occurrence
      : {
          ...occurrence,
          evidence: occurrence.evidence.map((one) =>
            one === reviewed ? { ...one, review: { reviewer, by, at } } : one,
          ),
        },
  )
  return {
    next,
    did: { action: 'evidence.reviewed', subject: subjectOf(values), before: reviewed.title, after: reviewer },
  }
}

/** What counts as proof: the pieces that passed the secrecy review. */
export function countingEvidence({ evidence }: Pick<Occurrence, 'evidence'>): Evidence[] {
  return evidence.filter(({ review }) => review !== undefined)
}

/** @throws Refusal evidence-missing */
export function evidenceOf(occurrence: Occurrence, id: string): Evidence {
  const evidence = occurrence.evidence.find((one) => one.id === id)
  if (!evidence) throw new Refusal('evidence-missing')
  return evidence
}

function withEvidence(
  occurrence: Occurrence,
  { evidence: given, reviewer }: { readonly evidence: GivenEvidence; readonly reviewer?: string },
  act: Act,
): Occurrence {
  if (isLastAgain(occurrence.evidence.at(-1), given, act)) return occurrence
  requireOpen(occurrence)
  const { by, at } = act
  const review = reviewer ? { review: { reviewer, by, at } } : {}
  const evidence: Evidence = { ...given, ...review, id: act.newId(), addedBy: by, addedAt: at }
  return { ...occurrence, evidence: [...occurrence.evidence, evidence] }
}

function isLastAgain(last: Evidence | undefined, given: GivenEvidence, act: Act): boolean {
  if (!last || !isRepeat({ by: last.addedBy, at: last.addedAt }, act)) return false
  const known = new Map(Object.entries(last))
  return Object.entries(given).every(([name, value]) => known.get(name) === value)
}
