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
      <FormalTable>
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
  return (
    <tr>
      <th scope="row" class={song ? 'song' : undefined}>
        {name}
      </th>
      <Cell base={base} filter={scope} count={tasks.length} />
      <Cell base={base} filter={{ ...scope, measure: 'due' }} count={completion.whole.length} />
      <td>
        <Rate m={m} base={base} scope={scope} rate={completion} measure="completed" />
      </td>
      <td>
        <Rate m={m} base={base} scope={scope} rate={onTime} measure="inTime" />
      </td>
      <Cell base={base} filter={{ ...scope, status: 'submitted' }} count={byStatus.submitted.length} />
      <Cell base={base} filter={{ ...scope, status: 'returned' }} count={byStatus.returned.length} />
      <Cell base={base} filter={{ ...scope, light: 'overdue' }} count={byLight.overdue.length} />
      <Cell base={base} filter={{ ...scope, light: 'missed' }} count={byLight.missed.length} />
    </tr>
  )
}

function Cell(props: { readonly base: string; readonly filter: Filter; readonly count: number }) {
  return (
    <td>
      <Count {...props} />
    </td>
  )
}
