import { type ObligationKind, obligationKinds } from '../../src/domain/obligation.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import { statuses } from '../../src/domain/status.ts'
import { Count } from '../figures/count.tsx'
import { Rate } from '../figures/rate.tsx'
import { FormalTable } from './formal.tsx'
import type { SummaryProps } from './sight.ts'

/** The year in a sentence, the two rates, and states by kind of obligation. */
export function Overall({ m, sight }: SummaryProps) {
  const { tally, tasks } = sight.account.total
  const { completion, onTime } = tally
  return (
    <section>
      <h3>{m.summary.overall}</h3>
      <p>{m.summary.overallText(tasks.length, tally.all.length, completion.whole.length)}</p>
      <dl class="summary-rates">
        <dt>{m.figures.completion}</dt>
        <dd>
          <Rate m={m} base={sight.base} scope={{}} rate={completion} measure="completed" />
        </dd>
        <dt>{m.figures.onTime}</dt>
        <dd>
          <Rate m={m} base={sight.base} scope={{}} rate={onTime} measure="inTime" />
        </dd>
      </dl>
      <KindTable m={m} sight={sight} />
    </section>
  )
}

function KindTable({ m, sight }: SummaryProps) {
  const { all, byKind } = sight.account.total.tally
  return (
    <FormalTable name={m.summary.kinds}>
      <caption>{m.summary.kinds}</caption>
      <thead>
        <tr>
          <th scope="col">{m.summary.kind}</th>
          {statuses.map((status) => (
            <th scope="col">{m.light.status[status]}</th>
          ))}
          <th scope="col">{m.figures.total}</th>
        </tr>
      </thead>
      <tbody>
        {obligationKinds.map((kind) => (
          <KindRow m={m} sight={sight} kind={kind} word={m.obligation.kind[kind]} records={byKind[kind]} />
        ))}
        <KindRow m={m} sight={sight} word={m.figures.total} records={all} />
      </tbody>
    </FormalTable>
  )
}

interface KindRowProps extends SummaryProps {
  /** absent in the row of totals */
  readonly kind?: ObligationKind
  readonly word: string
  readonly records: readonly Observation[]
}

function KindRow({ m, sight, kind, word, records }: KindRowProps) {
  const scope: Filter = { kind }
  return (
    <tr>
      <th scope="row">{word}</th>
      {statuses.map((status) => (
        <td data-label={m.light.status[status]}>
          <Count
            base={sight.base}
            filter={{ ...scope, status }}
            count={records.filter((one) => one.status === status).length}
          />
        </td>
      ))}
      <td data-label={m.figures.total}>
        <Count base={sight.base} filter={scope} count={records.length} />
      </td>
    </tr>
  )
}
