/** A figure is a number that leads to the records behind it. */
import type { Filter } from '../../src/domain/standing/filter.ts'
import { figure } from '../../src/messages/number.ts'
import { addressOf } from '../listing/address.ts'

interface CountProps {
  /** path of the page that lists the records */
  readonly base: string
  readonly filter: Filter
  readonly count: number
}

export function Count({ base, filter, count }: CountProps) {
  return (
    <a class={count === 0 ? 'count none' : 'count'} href={addressOf(base, filter)}>
      {figure(count)}
    </a>
  )
}
