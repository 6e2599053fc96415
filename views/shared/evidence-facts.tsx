/** The days of a piece of evidence, whether it was published in time, and who reviewed it for secrets. */
import type { Evidence } from '../../src/domain/evidence.ts'
import { isUndatedPublication } from '../../src/domain/reporting/publication.ts'
import type { Messages } from '../../src/messages/index.ts'

interface FactsProps {
  readonly m: Messages
  readonly evidence: Evidence
  /** the last day on which it should have been published, if it was published later */
  readonly lateFrom: string | undefined
}

export function EvidenceFacts({ m, evidence, lateFrom }: FactsProps) {
  const { producedOn, collectedOn, review } = evidence
  const publishedOn = 'publishedOn' in evidence ? evidence.publishedOn : undefined
  const days = [
    producedOn && m.evidence.produced(producedOn),
    publishedOn && m.evidence.published(publishedOn),
    collectedOn && m.evidence.collected(collectedOn),
  ].filter(Boolean)
  return (
    <p class="evidence-fact">
      {[...days, ...(review ? [m.evidence.reviewedBy(review.reviewer)] : [])].join(' · ')}
      {lateFrom && <strong class="late"> {m.evidence.late(lateFrom)}</strong>}
      {isUndatedPublication(evidence) && ` · ${m.evidence.undated}`}
      {!review && <strong class="late"> {m.evidence.unreviewed}</strong>}
    </p>
  )
}
