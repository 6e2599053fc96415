import type { Coverage } from '../../src/domain/breakdown/coverage.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Meter } from '../shared/meter.tsx'
import { When } from '../shared/when.tsx'

export interface PlanLine {
  readonly plan: Plan
  readonly coverage: Coverage
}

interface PlansProps {
  readonly frame: Frame
  readonly lines: readonly PlanLine[]
}

export function PlansPage({ frame, lines }: PlansProps) {
  const { m, person } = frame
  const prepares = person !== null && may(person, 'plan.prepare')
  return (
    <Page frame={frame} title={m.plan.title}>
      <div class="page-head">
        <div>
          <h1>{m.plan.title}</h1>
          <p class="lead">{m.plan.lead}</p>
        </div>
        {prepares && lines.length > 0 && (
          <div class="page-actions">
            <a class="button primary" href="/plans/new">
              {m.plan.read}
            </a>
          </div>
        )}
      </div>
      {lines.length > 0 && <PlanTable frame={frame} lines={lines} />}
      {lines.length === 0 && (prepares ? <FirstSteps frame={frame} /> : <p class="empty">{m.plan.empty}</p>)}
    </Page>
  )
}

function PlanTable({ frame, lines }: PlansProps) {
  const { m } = frame
  return (
    <div class="table-scroll stacked">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">{m.plan.year}</th>
            <th scope="col">{m.plan.name}</th>
            <th scope="col">{m.plan.state}</th>
            <th scope="col">{m.plan.tasks}</th>
            <th scope="col">{m.plan.coverage}</th>
            <th scope="col">{m.plan.issuedOn}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ plan, coverage }) => (
            <tr>
              <td>{plan.year}</td>
              <th scope="row" class="plan-name">
                <a href={`/plans/${plan.year}`}>{plan.title}</a>
              </th>
              <td>
                <span class={`tag status-${plan.status}`}>{m.plan.status[plan.status]}</span>
              </td>
              <td>{m.plan.taskCount(plan.tasks.length)}</td>
              <td class="plan-coverage">
                <Meter done={coverage.covered + coverage.setAside} total={coverage.total} />
              </td>
              <td>{plan.issuedOn && <When m={m} at={plan.issuedOn} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Two ways on from nothing. */
function FirstSteps({ frame }: { frame: Frame }) {
  const { m } = frame
  return (
    <div class="first-steps">
      <section class="card">
        <h2>{m.plan.emptySample}</h2>
        <p>{m.plan.emptySampleHint}</p>
        <form method="post" action="/plans/sample">
          <button type="submit" class="primary">
            {m.reading.sample}
          </button>
        </form>
      </section>
      <section class="card">
        <h2>{m.plan.emptyOwn}</h2>
        <p>{m.plan.emptyOwnHint}</p>
        <div class="actions">
          <a class="button" href="/divisions">
            {m.workbench.toDivisions}
          </a>
          <a class="button" href="/plans/new">
            {m.plan.read}
          </a>
        </div>
      </section>
    </div>
  )
}
