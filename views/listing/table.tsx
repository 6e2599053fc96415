import type { Frame } from '../frame.ts'
import { addressOf } from './address.ts'
import { TaskRow } from './row.tsx'
import type { ListingSight } from './sight.ts'

interface TableProps {
  readonly frame: Frame
  readonly sight: ListingSight
}

/** The tasks of one page; cards where the screen is narrow. */
export function TaskTable({ frame, sight }: TableProps) {
  const { m } = frame
  const { column } = m.listing
  if (sight.page.total === 0) return <NothingFound frame={frame} sight={sight} />
  return (
    <div class="table-scroll task-table">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{column.light}</th>
            <th scope="col">{column.code}</th>
            <th scope="col">{column.task}</th>
            <th scope="col">{column.lead}</th>
            <th scope="col">{column.due}</th>
            <th scope="col">{column.status}</th>
            <th scope="col">{column.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {sight.page.members.map((row) => (
            <TaskRow frame={frame} sight={sight} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function NothingFound({ frame, sight }: TableProps) {
  const { m } = frame
  return (
    <div class="empty">
      <p>
        <strong>{m.listing.empty}</strong>
      </p>
      <p>{m.listing.emptyHint}</p>
      <a class="button" href={addressOf(sight.base, {})}>
        {m.listing.clear}
      </a>
    </div>
  )
}

export function Pages({ frame, sight }: TableProps) {
  const { m } = frame
  const { base, filter, page } = sight
  if (page.count === 1) return null
  return (
    <nav class="pages" aria-label={m.listing.pages}>
      {page.number > 1 && (
        <a class="button" rel="prev" href={addressOf(base, filter, page.number - 1)}>
          {m.listing.previous}
        </a>
      )}
      <span>{m.listing.page(page.number, page.count)}</span>
      {page.number < page.count && (
        <a class="button" rel="next" href={addressOf(base, filter, page.number + 1)}>
          {m.listing.next}
        </a>
      )}
    </nav>
  )
}
