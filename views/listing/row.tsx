/** One task of the list. */

import { nameOfDivision } from '../../src/domain/office/name.ts'
import { evidenceOf, type Row } from '../../src/domain/standing/listing.ts'
import type { Observation } from '../../src/domain/standing/observation.ts'
import { isEstimated } from '../../src/domain/time/deadline.ts'
import type { Frame } from '../frame.ts'
import { Distance, DueDay } from '../shared/deadline.tsx'
import { Light, Status } from '../shared/light.tsx'
import { Pace } from '../shared/pace.tsx'
import { SupervisionLink } from '../shared/supervision-link.tsx'
import { TaskTick } from './bulk.tsx'
import { Lead } from './lead.tsx'
import type { ListingSight } from './sight.ts'

interface RowProps {
  readonly frame: Frame
  readonly sight: ListingSight
  readonly row: Row
}

export function TaskRow({ frame, sight, row }: RowProps) {
  const { m } = frame
  const { year } = sight.plan
  const { task, light, shown, matches } = row
  const supports = m.common.names(task.supportIds.map((id) => nameOfDivision(sight.office, id)))
  return (
    <tr>
      {sight.ticked && (
        <td class="task-tick">
          <TaskTick m={m} sight={sight} task={task} />
        </td>
      )}
      <td class="task-light">
        <Light m={m} light={shown?.light ?? light} />
      </td>
      <td class="task-code">{task.code}</td>
      <th scope="row" class="task-title">
        <a href={`/plans/${year}/tasks/${task.code}`}>{task.title}</a>
        <small>{task.obligation ? m.obligation.words(task.obligation, year) : m.obligation.none}</small>
      </th>
      <td class="task-lead">
        <Lead frame={frame} sight={sight} task={task} />
        {supports && <small>{m.listing.supports(supports)}</small>}
      </td>
      <td class="task-due">
        {shown ? (
          <Due frame={frame} shown={shown} count={matches.length} />
        ) : (
          <small>{m.listing.noOccurrence}</small>
        )}
      </td>
      <td class="task-status">
        {shown && <Status m={m} status={shown.status} />}
        {shown && sight.oversees && <SupervisionLink m={m} year={year} observation={shown} />}
      </td>
      <td class="task-evidence">
        <span class="card-word">{m.listing.evidence}</span> {evidenceOf(row)}
      </td>
    </tr>
  )
}

function Due({ frame, shown, count }: { frame: Frame; shown: Observation; count: number }) {
  const { m, isKnown } = frame
  return (
    <>
      <DueDay m={m} occurrence={shown.occurrence} estimated={isEstimated(shown.occurrence, isKnown)} bare />
      <small class={shown.light === 'overdue' ? 'late' : undefined}>
        <Distance m={m} observation={shown} />
        {count > 1 && <span>{m.listing.more(count)}</span>}
      </small>
      <Pace m={m} observation={shown} today={frame.today} />
    </>
  )
}
