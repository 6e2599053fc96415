/** A clause of a superior's document, and what becomes of it. */
import type { Nearness, ReferenceClause } from '../../src/domain/reference/standing.ts'
import { Shown } from '../shared/form.tsx'
import { addressOf, type ReferenceSight } from './sight.ts'

interface ClauseProps {
  readonly sight: ReferenceSight
  readonly one: ReferenceClause
}

export function ClauseLine({ sight, one }: ClauseProps) {
  const { m } = sight.frame
  const { clause, state, words } = one
  return (
    <li id={`clause-${clause.id}`} class={`is-${state}`}>
      <div>
        <p class="song" lang="zh-CN">
          {words}
        </p>
        <small>{clause.id}</small>
      </div>
      <div>
        <span class={`tag reference-${state}`}>{m.reference.state[state]}</span>
        {state === 'open' ? <Ways sight={sight} one={one} /> : <Settled sight={sight} one={one} />}
      </div>
    </li>
  )
}

function Settled({ sight, one }: ClauseProps) {
  const { frame, plan } = sight
  const { m } = frame
  return (
    <>
      {one.reason !== null && <p>{one.reason}</p>}
      {one.tasks.map(({ code, title }) => (
        <p>
          <a
            href={
              plan.status === 'draft'
                ? `/plans/${plan.year}/workbench#task-${code}`
                : `/plans/${plan.year}/tasks/${code}`
            }
          >
            {code} {title}
          </a>
        </p>
      ))}
      <form method="post" action={`${addressOf(sight)}/reopening`} hx-swap="innerMorph show:none">
        <Shown record={one.word} />
        <button type="submit" name="clauseId" value={one.clause.id} class="quiet">
          {m.reference.reopen}
        </button>
      </form>
    </>
  )
}

function Ways({ sight, one }: ClauseProps) {
  const { m } = sight.frame
  const { clause, near } = one
  const address = addressOf(sight)
  return (
    <>
      {near.length === 0 && <p class="hint">{m.reference.noNear}</p>}
      {near.map((nearness) => (
        <Offer sight={sight} one={one} nearness={nearness} />
      ))}
      <details class="no-print">
        <summary>{m.reference.otherwise}</summary>
        <form method="post" action={`${address}/matches`} hx-swap="innerMorph show:none">
          <input type="hidden" name="clauseId" value={clause.id} />
          <input
            name="codes"
            required
            list="codes"
            maxlength={200}
            placeholder={m.reference.codes}
            aria-label={`${m.reference.codes} ${clause.id} ${m.reference.codesHint}`}
            title={m.reference.codesHint}
            autocomplete="off"
          />
          <button type="submit">{m.reference.match}</button>
        </form>
        <SettingAside sight={sight} clauseIds={[clause.id]} />
      </details>
    </>
  )
}

interface SettingAsideProps extends Pick<ClauseProps, 'sight'> {
  readonly clauseIds: readonly string[]
}

/** One reason for one clause or several. */
export function SettingAside({ sight, clauseIds }: SettingAsideProps) {
  const { m } = sight.frame
  return (
    <form
      method="post"
      action={`${addressOf(sight)}/settings-aside`}
      hx-swap="innerMorph show:none"
      class="reference-aside"
    >
      {clauseIds.map((id) => (
        <input type="hidden" name="clauseIds" value={id} />
      ))}
      <input
        name="reason"
        required
        list="reasons"
        maxlength={200}
        placeholder={m.reference.reason}
        aria-label={`${m.reference.reason} ${clauseIds.join(' ')}`}
        autocomplete="off"
      />
      <button type="submit">{m.reference.setAside}</button>
    </form>
  )
}

interface OfferProps extends ClauseProps {
  readonly nearness: Nearness
}

/** A task that comes near, why, and one click to say that it covers the clause. */
function Offer({ sight, one, nearness: { task, words } }: OfferProps) {
  const { m } = sight.frame
  return (
    <form
      method="post"
      action={`${addressOf(sight)}/matches`}
      hx-swap="innerMorph show:none"
      class="reference-offer"
    >
      <input type="hidden" name="clauseId" value={one.clause.id} />
      <span>
        {task.title}
        <small>{m.reference.shared(words)}</small>
      </span>
      <button type="submit" name="codes" value={task.code} class="quiet">
        {m.reference.take(task.code)}
      </button>
    </form>
  )
}
