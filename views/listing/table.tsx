import type { Sort } from '../../src/domain/standing/filter.ts'
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
  const hidden = sight.hidden.map((name) => `hides-${name}`)
  if (sight.page.total === 0) return <NothingFound frame={frame} sight={sight} />
  return (
    <div class={`table-scroll task-table ${hidden.join(' ')}`}>
      <table class="plain">
        <thead>
          <tr>
            {sight.ticked && (
              <th scope="col">
                <span class="visually-hidden">{m.workbench.bulk}</span>
              </th>
            )}
            <th scope="col">{column.light}</th>
            <SortHead sight={sight} sort="code" text={column.code} />
            <th scope="col">{column.task}</th>
            <th scope="col" class="task-lead">
              {column.lead}
            </th>
            <SortHead sight={sight} sort="due" text={column.due} />
            <th scope="col" class="task-status">
              {column.status}
            </th>
            <SortHead sight={sight} sort="evidence" text={column.evidence} />
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

interface SortHeadProps {
  readonly sight: ListingSight
  readonly sort: Sort
  readonly text: string
}

/** Pressed again, the list goes by urgency again. */
function SortHead({ sight, sort, text }: SortHeadProps) {
  const { base, filter } = sight
  const isSorted = filter.sort === sort
  return (
    <th
      scope="col"
      class={sort === 'code' ? undefined : `task-${sort}`}
      aria-sort={isSorted ? 'ascending' : undefined}
    >
      <a href={addressOf(base, { ...filter, sort: isSorted ? undefined : sort })}>
        {text}
        <span class="sort-mark" aria-hidden="true" />
      </a>
    </th>
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
