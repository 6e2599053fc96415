/** The occurrences of a task, one line each. */
import type { Observation } from '../../src/domain/standing/observation.ts'
import type { Messages } from '../../src/messages/index.ts'
import { DueDay } from '../shared/deadline.tsx'
import { Explanation } from '../shared/explanation.tsx'
import { Light, Status } from '../shared/light.tsx'
import { SupervisionLink } from '../shared/supervision-link.tsx'
import type { TaskSight } from './sight.ts'

interface TableProps {
  readonly m: Messages
  readonly sight: TaskSight
}

export function OccurrenceTable({ m, sight }: TableProps) {
  const { task, observations } = sight
  if (observations.length === 0) {
    return <p class="empty">{task.obligation?.kind === 'onEvent' ? m.task.noEvents : m.task.noOccurrences}</p>
  }
  return (
    <div class="table-scroll stacked">
      <table class="plain occurrences">
        <thead>
          <tr>
            <th scope="col">{m.task.occurrence}</th>
            <th scope="col">{m.task.due}</th>
            <th scope="col">{m.task.light}</th>
            <th scope="col">{m.task.status}</th>
            <th scope="col">{m.task.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {observations.map((observation) => (
            <Row m={m} sight={sight} observation={observation} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ m, sight, observation }: TableProps & { observation: Observation }) {
  const { occurrence, light, status } = observation
  const label = m.occurrence.label(occurrence)
  const due = sight.dues.get(occurrence.key)
  return (
    <tr>
      <th scope="row">
        {sight.inspects ? <a href={`${sight.address}/${occurrence.key}`}>{label}</a> : label}
      </th>
      <td class="day">
        <DueDay m={m} occurrence={occurrence} estimated={due?.estimated ?? false} bare />
        {due && <Explanation m={m} due={due} />}
      </td>
      <td>
        <Light m={m} light={light} />
      </td>
      <td>
        <Status m={m} status={status} />
        {sight.oversees && <SupervisionLink m={m} year={sight.plan.year} observation={observation} />}
      </td>
      <td>{m.task.pieces(occurrence.evidence.length)}</td>
    </tr>
  )
}
