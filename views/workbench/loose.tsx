import type { LooseClause } from '../../src/domain/breakdown/workbench.ts'
import { Shown } from '../shared/form.tsx'
import type { Bench } from './bench.ts'

interface LooseProps {
  readonly bench: Bench
  readonly loose: LooseClause
}

/** A clause that is in no task: set aside with its reason, or open and waiting for one or the other. */
export function LooseClauseCard({ bench, loose }: LooseProps) {
  const { frame, plan } = bench
  const { m } = frame
  const { clause, state, words, settingAside } = loose
  return (
    <article id={`clause-${clause.id}`} class={`loose-card is-${state}`}>
      <header>
        <a class="code way" href={`#source-${clause.id}`}>
          {clause.id}
        </a>
        <span class={`tag loose-${state}`}>{m.workbench.state[state]}</span>
      </header>
      <p class="task-words song" lang="zh-CN">
        {words}
      </p>
      {settingAside && (
        <div class="task-foot">
          <p class="task-facts">
            {m.workbench.reason} <strong>{settingAside.reason}</strong>
          </p>
          {plan.status === 'draft' && <Restore bench={bench} loose={loose} />}
        </div>
      )}
      {plan.status === 'draft' && !settingAside && <Ways bench={bench} loose={loose} />}
    </article>
  )
}

/** The two ways on for an open clause. */
function Ways({ bench, loose }: LooseProps) {
  const { frame, plan } = bench
  const { m } = frame
  const { id } = loose.clause
  const reason = loose.slogan && m.workbench.slogan[loose.slogan]
  return (
    <div class="loose-acts no-print">
      <form
        method="post"
        action={`/plans/${plan.year}/clauses/${id}/setting-aside`}
        hx-swap="innerMorph show:none"
      >
        <label class="visually-hidden" for={`reason-${id}`}>
          {m.workbench.reason}
        </label>
        <input
          id={`reason-${id}`}
          name="reason"
          required
          maxlength={200}
          list="reasons"
          value={reason ?? undefined}
          placeholder={m.workbench.reason}
          autocomplete="off"
        />
        <button type="submit">{m.workbench.setAside}</button>
      </form>
      <form method="post" action={`/plans/${plan.year}/tasks`} hx-swap="innerMorph show:none">
        <button type="submit" name="clauseIds" value={id} class="quiet">
          {m.workbench.addTask}
        </button>
      </form>
    </div>
  )
}

function Restore({ bench, loose }: LooseProps) {
  const { frame, plan } = bench
  return (
    <form
      method="post"
      action={`/plans/${plan.year}/clauses/${loose.clause.id}/restoring`}
      hx-swap="innerMorph show:none"
      class="task-acts"
    >
      {loose.settingAside && <Shown record={loose.settingAside} />}
      <button type="submit" class="quiet">
        {frame.m.workbench.restore}
      </button>
    </form>
  )
}

/** Usual reasons, offered while one types. */
export function Reasons({ bench }: { bench: Bench }) {
  return (
    <datalist id="reasons">
      {bench.frame.m.workbench.reasons.map((reason) => (
        <option value={reason} />
      ))}
    </datalist>
  )
}
