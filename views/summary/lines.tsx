import type { Line } from '../../src/domain/standing/account.ts'
import type { Filter } from '../../src/domain/standing/filter.ts'
import { Count } from '../figures/count.tsx'
import { Rate } from '../figures/rate.tsx'
import { FormalTable } from './formal.tsx'
import type { SummaryProps } from './sight.ts'

interface LineTableProps extends SummaryProps {
  readonly title: string
  readonly lines: readonly Line[]
  /** the names are the document's own words */
  readonly song?: boolean
}

/** One line for each division or section, and the whole below. */
export function LineTable({ m, sight, title, lines, song = false }: LineTableProps) {
  const nameless = song ? m.figures.preamble : m.figures.noLead
  const head = song ? m.figures.section : m.figures.division
  return (
    <section>
      <h3>{title}</h3>
      <FormalTable name={title}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{m.figures.tasks}</th>
            <th scope="col">{m.figures.due}</th>
            <th scope="col">{m.figures.completion}</th>
            <th scope="col">{m.figures.onTime}</th>
            <th scope="col">{m.figures.submitted}</th>
            <th scope="col">{m.figures.returned}</th>
            <th scope="col">{m.figures.overdue}</th>
            <th scope="col">{m.figures.missed}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow m={m} sight={sight} line={line} name={line.name || nameless} song={song} />
          ))}
        </tbody>
        <tfoot>
          <LineRow m={m} sight={sight} line={sight.account.total} name={m.figures.total} song={false} />
        </tfoot>
      </FormalTable>
    </section>
  )
}

interface LineRowProps extends SummaryProps {
  readonly line: Line
  readonly name: string
  readonly song: boolean
}

function LineRow({ m, sight, line, name, song }: LineRowProps) {
  const { base } = sight
  const { scope, tasks, tally } = line
  const { completion, onTime, byStatus, byLight } = tally
  const count = (label: string, filter: Filter, records: readonly unknown[]) => (
    <td data-label={label}>
      <Count base={base} filter={{ ...scope, ...filter }} count={records.length} />
    </td>
  )
  return (
    <tr>
      <th scope="row" class={song ? 'song' : undefined}>
        {name}
      </th>
      {count(m.figures.tasks, {}, tasks)}
      {count(m.figures.due, { measure: 'due' }, completion.whole)}
      <td class="rate-cell" data-label={m.figures.completion}>
        <Rate m={m} base={base} scope={scope} rate={completion} measure="completed" />
      </td>
      <td class="rate-cell" data-label={m.figures.onTime}>
        <Rate m={m} base={base} scope={scope} rate={onTime} measure="inTime" />
      </td>
      {count(m.figures.submitted, { status: 'submitted' }, byStatus.submitted)}
      {count(m.figures.returned, { status: 'returned' }, byStatus.returned)}
      {count(m.figures.overdue, { light: 'overdue' }, byLight.overdue)}
      {count(m.figures.missed, { light: 'missed' }, byLight.missed)}
    </tr>
  )
}
