/** One event a line: when it happened, by when it is due and why, how it stands, and how long it took. */

import type { Plan } from '../../src/domain/plan.ts'
import type { Ledger, LedgerRow } from '../../src/domain/standing/ledger.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'
import { DueDay } from '../shared/deadline.tsx'
import { Explanation } from '../shared/explanation.tsx'
import { Light, Status } from '../shared/light.tsx'
import { When } from '../shared/when.tsx'

interface TableProps {
  readonly m: Messages
  readonly plan: Plan
  readonly ledger: Ledger
}

export function LedgerTable({ m, plan, ledger }: TableProps) {
  const words = m.ledger
  const heads = [
    words.event,
    words.start,
    ...ledger.fields,
    words.due,
    words.light,
    words.status,
    words.used,
    words.evidence,
  ]
  return (
    <div class="table-scroll stacked">
      <table class="plain ledger">
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" class={head === words.used ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ledger.rows.map((row) => (
            <Row m={m} plan={plan} ledger={ledger} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends TableProps {
  readonly row: LedgerRow
}

function Row({ m, plan, ledger, row }: RowProps) {
  const { unit, fields } = ledger
  const { observation, event, due, used, minutesLeft } = row
  const { task, occurrence, light, status } = observation
  return (
    <tr>
      <th scope="row">
        <a href={`/plans/${plan.year}/tasks/${task.code}/${occurrence.key}`}>{event.title}</a>
      </th>
      <td class="day" data-label={m.ledger.start}>
        <When m={m} at={unit === 'hour' ? event.startedAt : dayOf(event.startedAt)} />
      </td>
      {fields.map((field) => (
        <td data-label={field}>{event.fields?.[field]}</td>
      ))}
      <td class="day" data-label={m.ledger.due}>
        <DueDay m={m} occurrence={occurrence} estimated={due?.estimated ?? false} bare />
        {due && <Explanation m={m} due={due} />}
      </td>
      <td>
        <Light m={m} light={light} />
        {minutesLeft !== null && <small class="ledger-left">{m.occurrence.minutesLeft(minutesLeft)}</small>}
      </td>
      <td>
        <Status m={m} status={status} />
      </td>
      <td class="number" data-label={m.ledger.used}>
        {status === 'waived' ? m.common.none : m.ledger.usedOf(used, unit)}
      </td>
      <td data-label={m.ledger.evidence}>{m.task.pieces(occurrence.evidence.length)}</td>
    </tr>
  )
}
