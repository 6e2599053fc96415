import type { Account } from '../../src/domain/standing/account.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import type { Messages } from '../../src/messages/index.ts'
import { figure } from '../../src/messages/number.ts'
import { addressOf } from '../listing/address.ts'

interface KeyFiguresProps {
  readonly m: Messages
  readonly account: Account
  readonly base: string
}

/** The state of the year in a line of numbers. */
export function KeyFigures({ m, account, base }: KeyFiguresProps) {
  const { tasks, tally } = account.total
  const { byStatus, byLight, completion } = tally
  const words = m.figures
  return (
    <ul class="key-figures" aria-label={m.monitor.figures}>
      <KeyFigure base={base} filter={{}} count={tasks.length} word={words.tasks} />
      <KeyFigure base={base} filter={{ measure: 'due' }} count={completion.whole.length} word={words.due} />
      <KeyFigure
        base={base}
        filter={{ status: 'verified' }}
        count={byStatus.verified.length}
        word={words.verified}
      />
      <KeyFigure
        base={base}
        filter={{ status: 'submitted' }}
        count={byStatus.submitted.length}
        word={words.submitted}
      />
      <KeyFigure
        base={base}
        filter={{ status: 'returned' }}
        count={byStatus.returned.length}
        word={words.returned}
      />
      <KeyFigure
        base={base}
        filter={{ light: 'overdue' }}
        count={byLight.overdue.length}
        word={words.overdue}
        tone="late"
      />
      <KeyFigure base={base} filter={{ light: 'missed' }} count={byLight.missed.length} word={words.missed} />
    </ul>
  )
}

interface KeyFigureProps {
  readonly base: string
  readonly filter: Filter
  readonly count: number
  readonly word: string
  readonly tone?: 'late'
}

function KeyFigure({ base, filter, count, word, tone }: KeyFigureProps) {
  return (
    <li>
      <a href={addressOf(base, filter)} class={count > 0 ? tone : undefined}>
        <strong>{figure(count)}</strong>
        <span>{word}</span>
      </a>
    </li>
  )
}
