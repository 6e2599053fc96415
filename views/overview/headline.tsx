import type { Account } from '../../src/domain/standing/account.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import { figure } from '../../src/messages/number.ts'
import { Bar, Rate } from '../figures/rate.tsx'
import type { Frame } from '../frame.ts'
import { addressOf } from '../listing/address.ts'

interface HeadlineProps {
  readonly frame: Frame
  readonly account: Account
  readonly base: string
}

/** The year in a sentence of numbers, and the two rates. */
export function Headline({ frame, account, base }: HeadlineProps) {
  const { m, today } = frame
  const { tasks, tally } = account.total
  const { completion, onTime, byLight } = tally
  const words = m.overview.headline
  return (
    <section class="headline" aria-label={m.overview.title}>
      <p class="headline-day">{m.overview.asOf(today)}</p>
      <ul class="headline-numbers">
        <HeadlineNumber base={base} filter={{}} count={tasks.length} word={words.tasks} />
        <HeadlineNumber
          base={base}
          filter={{ measure: 'due' }}
          count={completion.whole.length}
          word={words.due}
        />
        <HeadlineNumber
          base={base}
          filter={{ measure: 'completed' }}
          count={completion.part.length}
          word={words.verified}
        />
        <HeadlineNumber
          base={base}
          filter={{ light: 'overdue' }}
          count={byLight.overdue.length}
          word={words.overdue}
          late
        />
      </ul>
      <dl class="headline-rates">
        <dt>{m.figures.completion}</dt>
        <dd>
          <Bar rate={completion} />
          <Rate m={m} base={base} scope={{}} rate={completion} measure="completed" />
        </dd>
        <dt>{m.figures.onTime}</dt>
        <dd>
          <Bar rate={onTime} />
          <Rate m={m} base={base} scope={{}} rate={onTime} measure="inTime" />
        </dd>
      </dl>
    </section>
  )
}

interface HeadlineNumberProps {
  readonly base: string
  readonly filter: Filter
  readonly count: number
  readonly word: string
  readonly late?: boolean
}

function HeadlineNumber({ base, filter, count, word, late = false }: HeadlineNumberProps) {
  return (
    <li>
      <a href={addressOf(base, filter)} class={late && count > 0 ? 'late' : undefined}>
        <strong>{figure(count)}</strong> {word}
      </a>
    </li>
  )
}
