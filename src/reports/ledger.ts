/** The ledger of a task as a table: one event a row. */

import type { Ledger, LedgerRow } from '../domain/standing/ledger.ts'
import { dayOf, minuteOf } from '../domain/time/day.ts'
import { deadlineOf } from '../domain/time/deadline.ts'
import type { Messages } from '../messages/index.ts'
import type { Cell, Table } from './table.ts'

export function ledgerTable(title: string, ledger: Ledger, m: Messages): Table {
  const words = m.ledger
  return {
    title,
    name: words.title,
    columns: [
      { title: words.event, width: 40 },
      { title: words.start, width: 16 },
      ...ledger.fields.map((field) => ({ title: field, width: 20 })),
      { title: words.due, width: 16 },
      { title: words.light, width: 8 },
      { title: words.status, width: 8 },
      { title: words.used, width: 12 },
      { title: words.evidence, width: 8 },
      { title: m.due.how, width: 60 },
    ],
    rows: ledger.rows.map((row) => cellsOf(row, ledger, m)),
  }
}

function cellsOf(
  { event, observation, used, due }: LedgerRow,
  { unit, fields }: Ledger,
  m: Messages,
): Cell[] {
  const { occurrence, light, status } = observation
  const { dueOn, dueAt } = deadlineOf(occurrence)
  return [
    event.title,
    unit === 'hour' ? minuteOf(event.startedAt) : dayOf(event.startedAt),
    ...fields.map((field) => event.fields?.[field] ?? ''),
    dueAt ? minuteOf(dueAt) : dueOn,
    m.light.light[light],
    m.light.status[status],
    m.ledger.usedOf(used, unit),
    occurrence.evidence.length,
    due ? m.due.explain(due) : '',
  ]
}
