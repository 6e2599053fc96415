/** A higher rule in place of a longer clock: what a person chose where the reader told of one. */
import { clausesOf, type Outline, type Proposal } from '../document/document.ts'
import type { Obligation } from '../obligation.ts'
import type { Correction } from './correction.ts'

/** @source 国办发〔2018〕118号: 行政许可、行政处罚决定信息在作出之日起7个工作日内公开 */
const strictest = 7

/** The proposals with the stricter clock where a correction asks for it; the document's own words stay. */
export function tightened(
  proposals: readonly Proposal[],
  outline: Outline,
  corrections: readonly Correction[],
): readonly Proposal[] {
  const places = corrections.flatMap((one) => (one.kind === 'tighten' ? [one.at] : []))
  if (places.length === 0) return proposals
  const clauses = clausesOf(outline)
  const ids = places.map((place) => clauses.find(({ start, end }) => start <= place && place < end)?.id)
  return proposals.map((proposal) => {
    const isMeant = proposal.clauseIds.some((id) => ids.includes(id))
    return isMeant ? { ...proposal, obligations: proposal.obligations.map(tighten) } : proposal
  })
}

function tighten(obligation: Obligation): Obligation {
  if (obligation.kind !== 'onEvent' || obligation.bound === 'earliest' || /申请/.test(obligation.from))
    return obligation
  const { count, unit } = obligation.within
  if (unit !== 'workday' || count <= strictest) return obligation
  return { ...obligation, within: { count: strictest, unit } }
}
