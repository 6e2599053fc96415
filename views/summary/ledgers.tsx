import { nameOfDivision } from '../../src/domain/office/name.ts'
import { percentOf } from '../../src/domain/standing/account.ts'
import type { TaskLedger } from '../../src/domain/standing/ledger.ts'
import { FormalTable } from './formal.tsx'
import type { SummaryProps } from './sight.ts'

/** What events asked for: how many there were, how many in time, how long they took. */
export function LedgerTable({ m, sight }: SummaryProps) {
  if (sight.ledgers.length === 0) {
    return (
      <section>
        <h3>{m.summary.ledgers}</h3>
        <p>{m.summary.noLedgers}</p>
      </section>
    )
  }
  return (
    <section>
      <h3>{m.summary.ledgers}</h3>
      <FormalTable name={m.summary.ledgers}>
        <thead>
          <tr>
            <th scope="col">{m.summary.task}</th>
            <th scope="col">{m.summary.lead}</th>
            <th scope="col">{m.ledger.recorded}</th>
            <th scope="col">{m.ledger.onTime}</th>
            <th scope="col">{m.ledger.mean}</th>
          </tr>
        </thead>
        <tbody>
          {sight.ledgers.map((one) => (
            <Line m={m} sight={sight} one={one} />
          ))}
        </tbody>
      </FormalTable>
    </section>
  )
}

function Line({ m, sight, one }: SummaryProps & { readonly one: TaskLedger }) {
  const { task, ledger } = one
  const { part, whole } = ledger.onTime
  return (
    <tr>
      <th scope="row">
        <a href={`/plans/${sight.plan.year}/tasks/${task.code}/ledger`}>
          {task.code} {task.title}
        </a>
      </th>
      <td data-label={m.summary.lead}>{nameOfDivision(sight.office, task.leadId) || m.figures.noLead}</td>
      <td data-label={m.ledger.recorded}>{ledger.rows.length}</td>
      <td data-label={m.ledger.onTime}>
        {whole.length === 0
          ? m.figures.nothingDue
          : `${percentOf(ledger.onTime)} ${part.length}/${whole.length}`}
      </td>
      <td data-label={m.ledger.mean}>
        {ledger.mean === null ? m.ledger.noMean : m.ledger.meanOf(ledger.mean, ledger.unit)}
      </td>
    </tr>
  )
}
