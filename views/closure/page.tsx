/** The end of a year: what is still open is decided one by one, then the year is closed; a closed one can be reopened. */
import type { Office } from '../../src/domain/office/office.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { OpenTask } from '../../src/domain/reporting/closure.ts'
import type { Unfinished } from '../../src/domain/standing/unfinished.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Decisions } from './decisions.tsx'
import { Reopening } from './reopening.tsx'

export interface ClosureSight {
  readonly plan: Plan
  readonly office: Office
  /** submissions that wait for the office */
  readonly waiting: readonly Unfinished[]
  readonly tasks: readonly OpenTask[]
  /** decisions as they were typed, by code; those kept where nothing was typed */
  readonly typed: ReadonlyMap<string, TypedDecision>
  /** asked to reopen without saying why */
  readonly lacksReason: boolean
}

export interface TypedDecision {
  readonly decision: string
  readonly reason: string
  /** decided without a reason */
  readonly lacksReason: boolean
}

export interface PartProps {
  readonly m: Messages
  readonly sight: ClosureSight
}

export function ClosurePage({ frame, sight }: { readonly frame: Frame; readonly sight: ClosureSight }) {
  const { m } = frame
  const { plan } = sight
  return (
    <Page frame={frame} title={`${m.closure.title} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="summary" />
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
    <p class="problem">
      {m.closure.waiting(waiting.length)} {codes.join(' ')}{' '}
      <a href={`/plans/${plan.year}/verifications`}>{m.closure.toVerify}</a>
    </p>
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
