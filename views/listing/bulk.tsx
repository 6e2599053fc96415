/** What can be done to many tasks of the list at once. The list is calm until that is asked for. */
import { activeDivisions } from '../../src/domain/office/divisions.ts'
import type { Task } from '../../src/domain/task.ts'
import type { Messages } from '../../src/messages/index.ts'
import { withQuery } from '../shared/address.ts'
import { tickOf } from '../shared/form.tsx'
import { placeIn } from './address.ts'
import type { ListingSight } from './sight.ts'

interface BulkProps {
  readonly m: Messages
  readonly sight: ListingSight
}

export function BulkWay({ m, sight }: BulkProps) {
  const { corrects, ticked, page } = sight
  if (!corrects || ticked || page.total === 0) return null
  return (
    <a
      class="button bulk-way no-print"
      href={withQuery(placeIn(sight).here, 'ticked', 'none')}
      hx-swap="innerMorph show:none"
    >
      {m.bulk.open}
    </a>
  )
}

export function TaskTick({ m, sight, task }: BulkProps & { readonly task: Task }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        name="codes"
        value={tickOf(task.code, task)}
        form="bulk"
        checked={sight.ticked === 'all'}
        autocomplete="off"
        aria-label={m.workbench.tick(task.code)}
      />
    </label>
  )
}

export function BulkBar({ m, sight }: BulkProps) {
  if (!sight.ticked) return null
  const { here, query } = placeIn(sight)
  const address = `/plans/${sight.plan.year}`
  const words = m.bulk
  return (
    <form
      id="bulk"
      method="post"
      action={`${address}/nudges?${query}`}
      hx-swap="innerHTML show:none"
      autocomplete="off"
      class="bulk no-print"
    >
      <div class="bulk-row">
        <strong>{m.workbench.bulk}</strong>
        <span class="bulk-ticks">
          <TickLink here={here} ticked="all" text={words.all} />
          <TickLink here={here} ticked="none" text={m.workbench.tickNone} />
        </span>
        <a class="bulk-close" href={here} hx-swap="innerMorph show:none">
          {words.close}
        </a>
      </div>
      <div class="bulk-row">
        <label class="bulk-words">
          {words.extra}
          <input type="text" name="extra" maxlength={300} placeholder={words.extraHint} />
        </label>
        <button type="submit" class="primary">
          {words.nudge}
        </button>
      </div>
      <div class="bulk-row">
        <label>
          {words.lead}
          <select name="leadId">
            <option value="">{m.workbench.choose}</option>
            {activeDivisions(sight.office).map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
        <button type="submit" formaction={`${address}/assignments?${query}`}>
          {words.assign}
        </button>
      </div>
    </form>
  )
}

/** A fresh page ticks and unticks. */
function TickLink({ here, ticked, text }: { here: string; ticked: 'all' | 'none'; text: string }) {
  return (
    <a href={withQuery(here, 'ticked', ticked)} hx-swap="innerHTML show:none">
      {text}
    </a>
  )
}
