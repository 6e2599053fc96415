/** How many occurrences show which light: shape and number, the word for those who listen. */
import type { Tally } from '../../src/domain/standing/figures.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import { lights } from '../../src/domain/standing/light.ts'
import type { Messages } from '../../src/messages/index.ts'
import { figure } from '../../src/messages/number.ts'
import { addressOf } from '../listing/address.ts'

interface LightCountsProps {
  readonly m: Messages
  readonly base: string
  readonly scope: Filter
  readonly tally: Tally
}

const urgentFirst = lights.toReversed()

export function LightCounts({ m, base, scope, tally }: LightCountsProps) {
  return (
    <span class="light-counts">
      {urgentFirst
        .filter((light) => tally.byLight[light].length > 0)
        .map((light) => (
          <a class={`light light-${light}`} href={addressOf(base, { ...scope, light })}>
            <span class="visually-hidden">{m.light.light[light]}</span>
            {figure(tally.byLight[light].length)}
          </a>
        ))}
    </span>
  )
}

export function LightLegend({ m }: { m: Messages }) {
  return (
    <p class="legend">
      {urgentFirst.map((light) => (
        <span class={`light light-${light}`}>{m.light.light[light]}</span>
      ))}
    </p>
  )
}
