import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Reason, Unfinished } from '../../src/domain/standing/unfinished.ts'
import { isEstimated } from '../../src/domain/time/deadline.ts'
import type { Messages } from '../../src/messages/index.ts'
import { DueDay } from '../shared/deadline.tsx'
import { FormalTable } from './formal.tsx'
import type { SummaryProps } from './sight.ts'

/** What came due and is not verified, with the reason in the words of those who know. */
export function UnfinishedTable({ m, sight }: SummaryProps) {
  return (
    <section>
      <h3>{m.summary.unfinished}</h3>
      {sight.unfinished.length === 0 ? (
        <p>{m.summary.noUnfinished}</p>
      ) : (
        <FormalTable texts name={m.summary.unfinished}>
          <thead>
            <tr>
              <th scope="col">{m.summary.task}</th>
              <th scope="col">{m.summary.lead}</th>
              <th scope="col">{m.summary.occurrence}</th>
              <th scope="col">{m.summary.dueOn}</th>
              <th scope="col">{m.summary.reason}</th>
            </tr>
          </thead>
          <tbody>
            {sight.unfinished.map((one) => (
              <UnfinishedRow m={m} sight={sight} unfinished={one} />
            ))}
          </tbody>
        </FormalTable>
      )}
      {sight.ahead > 0 && <p class="hint">{m.summary.ahead(sight.ahead)}</p>}
    </section>
  )
}

function UnfinishedRow({ m, sight, unfinished }: SummaryProps & { unfinished: Unfinished }) {
  const { task, occurrence, reason } = unfinished
  const address = `/plans/${sight.plan.year}/tasks/${task.code}`
  return (
    <tr>
      <th scope="row">
        <a href={address}>
          {task.code} {task.title}
        </a>
      </th>
      <td data-label={m.summary.lead}>{nameOfDivision(sight.office, task.leadId) || m.figures.noLead}</td>
      <td data-label={m.summary.occurrence}>
        <a href={`${address}/${occurrence.key}`}>{m.occurrence.label(occurrence)}</a>
      </td>
      <td class="day" data-label={m.summary.dueOn}>
        <DueDay m={m} occurrence={occurrence} estimated={isEstimated(occurrence, sight.isKnown)} bare />
      </td>
      <td data-label={m.summary.reason}>{reasonIn(m, reason)}</td>
    </tr>
  )
}

function reasonIn(m: Messages, reason: Reason): string {
  const text = 'text' in reason ? reason.text : ''
  return m.summary.reasonOf[reason.kind]({ text })
}
