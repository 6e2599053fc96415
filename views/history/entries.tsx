/** Entries of history as a table: when, who, what, and what changed. */

import type { Entry } from '../../src/domain/entry.ts'
import { nameOfDivision, nameOfPerson, withNames } from '../../src/domain/office/name.ts'
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Messages } from '../../src/messages/index.ts'
import { When } from '../shared/when.tsx'

interface EntriesProps {
  readonly m: Messages
  readonly office: Office
  /** of which they tell; without it, subjects stay as they are written */
  readonly plan?: Plan
  readonly entries: readonly Entry[]
}

export function EntryTable({ m, office, plan, entries }: EntriesProps) {
  return (
    <div class="table-scroll">
      <table class="plain entries">
        <thead>
          <tr>
            <th scope="col">{m.entry.when}</th>
            <th scope="col">{m.entry.who}</th>
            <th scope="col">{m.entry.what}</th>
            <th scope="col">{m.entry.detail}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr>
              <td class="when">
                <When m={m} at={entry.at} />
              </td>
              <td class="who-did">{nameOfPerson(office, entry.by) || m.entry.system}</td>
              <td class="what">
                {m.entry.action[entry.action]}
                <small>
                  {plan
                    ? subjectWords(m, plan, entry.subject)
                    : nameOfPerson(office, entry.subject) ||
                      nameOfDivision(office, entry.subject) ||
                      (m.entryDetail.subjects[entry.subject] ?? entry.subject)}
                </small>
              </td>
              <td>
                <Detail m={m} office={office} entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** 3.2-1 第三季度 instead of 3.2-1/2021-Q3; an occurrence that is gone keeps its key. */
function subjectWords(m: Messages, { tasks }: Plan, subject: string): string {
  const [code = '', key] = subject.split('/')
  if (key === undefined) return code
  const task = tasks.find((one) => one.code === code)
  const occurrence = task?.occurrences.find((one) => one.key === key)
  return `${code} ${m.occurrence.label(occurrence ?? { key })}`
}

function Detail({ m, office, entry }: { m: Messages; office: Office; entry: Entry }) {
  const { reason } = entry
  const [before, after] = [entry.before, entry.after].map(
    (text) => text && withNames(office, m.entryDetail.detail(entry, text)),
  )
  return (
    <div class="entry-detail">
      {before && (
        <p>
          <span class="entry-label">{m.entry.before}</span>
          <del>{before}</del>
        </p>
      )}
      {after && (
        <p>
          {before && <span class="entry-label">{m.entry.after}</span>}
          {after}
        </p>
      )}
      {reason && (
        <p>
          <span class="entry-label">{m.entry.reason}</span>
          {reason}
        </p>
      )}
    </div>
  )
}
