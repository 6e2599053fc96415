/** The end of a year: what is still open is decided one by one, then the year is closed; a closed one can be reopened. */
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Decisions } from './decisions.tsx'
import { Reopening } from './reopening.tsx'
import type { ClosureSight, PartProps } from './sight.ts'

export function ClosurePage({ frame, sight }: { readonly frame: Frame; readonly sight: ClosureSight }) {
  const { m } = frame
  const { plan } = sight
  return (
    <Page frame={frame} title={`${m.closure.title} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="closure" />
      <h2>{m.closure.title}</h2>
      {plan.closedOn === null ? (
        <p class="lead">{m.closure.lead}</p>
      ) : (
        <p class="complete">{m.closure.closed(plan.closedOn)}</p>
      )}
      <Waiting m={m} sight={sight} />
      <Decisions m={m} sight={sight} />
      {plan.status === 'issued' ? <Close m={m} sight={sight} /> : <Reopening m={m} sight={sight} />}
    </Page>
  )
}

function Waiting({ m, sight }: PartProps) {
  const { waiting, plan } = sight
  if (waiting.length === 0) return null
  const codes = [...new Set(waiting.map(({ task }) => task.code))]
  return (
    <section class="agenda" aria-label={m.closure.waiting}>
      <ul>
        <li>
          <strong>{waiting.length}</strong>
          <span>
            {m.closure.waiting} <small>{codes.join(' ')}</small>
          </span>
          <a class="button primary" href={`/plans/${plan.year}/verifications`}>
            {m.closure.toVerify}
          </a>
        </li>
      </ul>
    </section>
  )
}

function Close({ m, sight }: PartProps) {
  const { plan, waiting, tasks } = sight
  const isReady = waiting.length === 0 && tasks.every(({ ending }) => ending !== null)
  return (
    <form method="post" action={`/plans/${plan.year}/closure`} class="close-year no-print">
      <button type="submit" class="primary" disabled={!isReady}>
        {m.closure.close}
      </button>
      <p class="hint">{isReady ? m.closure.closeHint : m.closure.notYet}</p>
    </form>
  )
}
