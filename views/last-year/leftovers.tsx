/** What last year left unfinished: how it was decided when that year was closed, and which task goes on with it. */
import type { Leftover } from '../../src/domain/last-year/carrying.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { PartProps } from './sight.ts'

export function Leftovers({ frame, sight }: PartProps) {
  const { m } = frame
  const { older, leftovers, unsettled } = sight
  if (leftovers.length === 0) return <p class="complete">{m.lastYear.lookBackNone}</p>
  const isDecided = leftovers.every(({ ending }) => ending !== null)
  return (
    <section class="card" aria-labelledby="look-back-title">
      <h3 id="look-back-title">{m.lastYear.lookBack}</h3>
      {unsettled.length === 0 ? (
        <p class="complete">{m.lastYear.lookBackDone}</p>
      ) : (
        <p>{m.lastYear.lookBackLead}</p>
      )}
      <ul class="leftovers">
        {leftovers.map((leftover) => (
          <LeftoverRow frame={frame} sight={sight} leftover={leftover} />
        ))}
      </ul>
      {!isDecided && (
        <p>
          <a class="button" href={`/plans/${older.year}/closure`}>
            {m.lastYear.toClosure(older.year)}
          </a>
        </p>
      )}
      <CarryOn frame={frame} sight={sight} />
    </section>
  )
}

function CarryOn({ frame, sight }: PartProps) {
  const { m } = frame
  const { plan, leftovers } = sight
  const isWaiting = leftovers.some(({ ending, heir }) => ending?.decision === 'carried' && !heir)
  if (plan.status !== 'draft' || !isWaiting) return null
  return (
    <form method="post" action={`/plans/${plan.year}/last-year/carrying`} hx-swap="innerMorph show:none">
      <p class="hint">{m.lastYear.carryOnHint}</p>
      <button type="submit" class="primary">
        {m.lastYear.carryOn}
      </button>
    </form>
  )
}

function LeftoverRow({ frame, sight, leftover }: PartProps & { readonly leftover: Leftover }) {
  const { m } = frame
  const { older, office } = sight
  const { task, open, ending } = leftover
  return (
    <li id={`leftover-${task.code}`}>
      <div class="leftover-task ways">
        <a href={`/plans/${older.year}/tasks/${task.code}`}>
          {task.code} {task.title}
        </a>
        <small>
          {nameOfDivision(office, task.leadId)} · {m.lastYear.openOccurrences(open.length)}
        </small>
      </div>
      <div>
        <span class="tag">{ending ? m.closure.decision[ending.decision] : m.lastYear.notDecided}</span>{' '}
        {ending?.reason} <Continuation frame={frame} sight={sight} leftover={leftover} />
      </div>
    </li>
  )
}

function Continuation({ frame, sight, leftover }: PartProps & { readonly leftover: Leftover }) {
  const { m } = frame
  const { ending, heir, successor } = leftover
  if (heir) {
    return (
      <small class="ways">
        → <a href={`/plans/${sight.plan.year}/workbench#task-${heir.code}`}>{m.lastYear.heir(heir.code)}</a>
      </small>
    )
  }
  if (successor) return <small>{m.lastYear.successor(successor.code)}</small>
  return ending?.decision === 'carried' ? <small>{m.lastYear.notCarried}</small> : null
}
