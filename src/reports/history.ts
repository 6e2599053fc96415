/** History as a table, with the hashes that chain it. */
import type { Entry } from '../domain/entry.ts'
import { nameOfPerson } from '../domain/office/name.ts'
import type { Office } from '../domain/office/office.ts'
import type { Messages } from '../messages/index.ts'
import type { Table } from './table.ts'

export function historyTable(title: string, entries: readonly Entry[], office: Office, m: Messages): Table {
  const words = m.entry
  return {
    title,
    name: words.title,
    columns: [
      { title: words.number, width: 8 },
      { title: words.when, width: 26 },
      { title: words.who, width: 16 },
      { title: words.what, width: 24 },
      { title: words.subject, width: 20 },
      { title: words.before, width: 40 },
      { title: words.after, width: 40 },
      { title: words.reason, width: 40 },
      { title: words.hash, width: 66 },
    ],
    rows: entries.map(({ number, at, by, action, subject, before = '', after = '', reason = '', hash }) => [
      number,
      at,
      nameOfPerson(office, by) || words.system,
      words.action[action],
      subject,
      before,
      after,
      reason,
      hash,
    ]),
  }
}
