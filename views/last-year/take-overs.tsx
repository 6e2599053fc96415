/** Divisions and obligations of last year, offered to the tasks whose words are the same or nearly so. */
import type { Inheritance } from '../../src/domain/last-year/inheritance.ts'
import { nameOfDivision } from '../../src/domain/office/name.ts'
import type { Task } from '../../src/domain/task.ts'
import { tickOf } from '../shared/form.tsx'
import type { PartProps } from './sight.ts'

export function TakeOvers({ frame, sight }: PartProps) {
  const { m } = frame
  const { plan, offers } = sight
  if (plan.status !== 'draft') return null
  return (
    <section class="card" aria-labelledby="take-over-title">
      <h3 id="take-over-title">{m.lastYear.takeOver}</h3>
      {offers.length === 0 ? (
        <p>{m.lastYear.takeOverNone}</p>
      ) : (
        <form method="post" action={`/plans/${plan.year}/last-year/takeovers`} hx-swap="innerMorph show:none">
          <p>{m.lastYear.takeOverLead}</p>
          <ul class="offers">
            {offers.map((offer) => (
              <Offer frame={frame} sight={sight} offer={offer} />
            ))}
          </ul>
          <button type="submit" class="primary">
            {m.lastYear.take}
          </button>
        </form>
      )}
    </section>
  )
}

/** Ticked to begin with where nobody chose a lead this year. */
function Offer({ frame, sight, offer }: PartProps & { readonly offer: Inheritance }) {
  const { m } = frame
  const { task, from, fate } = offer
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          name="codes"
          value={tickOf(task.code, task)}
          checked={task.leadId === null}
          aria-label={m.lastYear.tick(task.code)}
          autocomplete="off"
        />
        <span>
          {task.code} {task.title}
          <span class={`tag fate-${fate}`}>{m.lastYear.fate[fate]}</span>
          <small>
            {m.lastYear.lastTask} {from.code} {from.title}
          </small>
        </span>
      </label>
      <Terms frame={frame} sight={sight} offer={offer} />
    </li>
  )
}

type Values = Pick<Task, 'leadId' | 'supportIds' | 'obligation'>

/** What would change: as last year, and as it is now. */
function Terms({ frame, sight, offer }: PartProps & { readonly offer: Inheritance }) {
  const { m } = frame
  const { plan, office } = sight
  const labels = {
    leadId: m.workbench.lead,
    supportIds: m.workbench.supports,
    obligation: m.obligation.title,
  }
  const words = ({ leadId, supportIds, obligation }: Values) => ({
    leadId: nameOfDivision(office, leadId),
    supportIds: m.common.names(supportIds.map((id) => nameOfDivision(office, id))),
    obligation: obligation ? m.obligation.words(obligation, plan.year) : '',
  })
  const [offered, now] = [words(offer.values), words(offer.task)]
  return (
    <dl class="offer-terms">
      {offer.differs.map((key) => (
        <div>
          <dt>{labels[key]}</dt>
          <dd>
            <strong>{offered[key] || m.common.none}</strong>
            {now[key] && <small>{m.lastYear.instead(now[key])}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
