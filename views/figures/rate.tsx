/** A rate is always a part and a whole; the percentage only stands beside them. */
import { percentOf } from '../../src/domain/standing/account.ts'
import type { Rate as RateFigure } from '../../src/domain/standing/figures.ts'
import type { Filter, Measure } from '../../src/domain/standing/filter.ts'
import type { Messages } from '../../src/messages/index.ts'
import { figure } from '../../src/messages/number.ts'
import { addressOf } from '../listing/address.ts'

interface RateProps {
  readonly m: Messages
  readonly base: string
  readonly scope: Filter
  readonly rate: RateFigure
  /** what the part counts */
  readonly measure: Measure
}

export function Rate({ m, base, scope, rate, measure }: RateProps) {
  const { part, whole } = rate
  if (whole.length === 0) return <span class="rate none">{m.figures.nothingDue}</span>
  return (
    <span class="rate">
      <strong>{percentOf(rate)}</strong>
      <span class="share ways">
        <a href={addressOf(base, { ...scope, measure })}>{figure(part.length)}</a>/
        <a href={addressOf(base, { ...scope, measure: 'due' })}>{figure(whole.length)}</a>
      </span>
    </span>
  )
}

/** The rate as a bar; the numbers beside it say the same. */
export function Bar({ rate }: { rate: RateFigure }) {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-whole" width="100" height="10" />
      <rect class="bar-part" width={shareOf(rate) * 100} height="10" />
    </svg>
  )
}

function shareOf({ part, whole }: RateFigure): number {
  return whole.length === 0 ? 0 : part.length / whole.length
}
