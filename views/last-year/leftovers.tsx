/** What last year left unfinished, each to be carried, closed or explained. */
import type { Leftover } from '../../src/domain/last-year/carrying.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { PartProps } from './page.tsx'

const decisions = ['carried', 'closed', 'explained'] as const

export function Leftovers({ frame, sight }: PartProps) {
  const { m } = frame
  const { plan, leftovers } = sight
  if (leftovers.length === 0) return <p class="complete">{m.lastYear.lookBackNone}</p>
  const isDone = leftovers.every(({ decided }) => decided !== null)
  return (
    <section class="card" aria-labelledby="look-back-title">
      <h3 id="look-back-title">{m.lastYear.lookBack}</h3>
      {isDone ? <p class="complete">{m.lastYear.lookBackDone}</p> : <p>{m.lastYear.lookBackLead}</p>}
      <form method="post" action={`/plans/${plan.year}/last-year/decisions`} hx-swap="innerMorph show:none">
        <p class="hint">{m.lastYear.decisionHint}</p>
        <ul class="leftovers">
          {leftovers.map((leftover) => (
            <LeftoverRow frame={frame} sight={sight} leftover={leftover} />
          ))}
        </ul>
        {plan.status === 'draft' && (
          <button type="submit" class="primary">
            {m.lastYear.save}
          </button>
        )}
      </form>
    </section>
  )
}

function LeftoverRow({ frame, sight, leftover }: PartProps & { readonly leftover: Leftover }) {
  const { m } = frame
  const { plan, older, office } = sight
  const { task, open, heir, successor } = leftover
  return (
    <li id={`leftover-${task.code}`}>
      <div class="leftover-task">
        <a href={`/plans/${older.year}/tasks/${task.code}`}>
          {task.code} {task.title}
        </a>
        <small>
          {nameOfDivision(office, task.leadId)} · {m.lastYear.openOccurrences(open.length)}
          {heir && (
            <>
              {' → '}
              <a href={`/plans/${plan.year}/workbench#task-${heir.code}`}>{m.lastYear.heir(heir.code)}</a>
            </>
          )}
          {!heir && successor && ` · ${m.lastYear.successor(successor.code)}`}
        </small>
      </div>
      <DecisionFields frame={frame} sight={sight} leftover={leftover} />
    </li>
  )
}

function DecisionFields({ frame, sight, leftover }: PartProps & { readonly leftover: Leftover }) {
  const { m } = frame
  const { code } = leftover.task
  const { decision = '', reason = '', lacksReason = false } = sight.typed.get(code) ?? {}
  const isFixed = sight.plan.status !== 'draft'
  return (
    <div class="leftover-fields">
      <input type="hidden" name="codes" value={code} />
      <select name="decisions" aria-label={`${m.lastYear.decide} ${code}`} disabled={isFixed}>
        <option value="">{m.lastYear.choose}</option>
        {decisions.map((one) => (
          <option value={one} selected={one === decision}>
            {m.lastYear.decision[one]}
          </option>
        ))}
      </select>
      <input
        id={`reason-${code}`}
        name="reasons"
        value={reason}
        maxlength={200}
        placeholder={m.lastYear.reason}
        aria-label={`${m.lastYear.reason} ${code}`}
        aria-invalid={lacksReason ? 'true' : undefined}
        disabled={isFixed}
        autocomplete="off"
      />
      {lacksReason && <p class="problem">{m.lastYear.reasonNeeded}</p>}
    </div>
  )
}
