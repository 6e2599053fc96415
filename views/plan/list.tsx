import type { Coverage } from '../../src/domain/breakdown/coverage.ts'
import type { Beginning } from '../../src/domain/office/beginning.ts'
import { may } from '../../src/domain/office/permission.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { FirstSteps } from '../first-steps.tsx'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { Meter } from '../shared/meter.tsx'
import { When } from '../shared/when.tsx'

export interface PlanLine {
  readonly plan: Plan
  readonly coverage: Coverage
}

interface LinesProps {
  readonly frame: Frame
  readonly lines: readonly PlanLine[]
}

interface PlansProps extends LinesProps {
  readonly beginning: Beginning | null
}

export function PlansPage({ frame, lines, beginning }: PlansProps) {
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
      {prepares && <FirstSteps frame={frame} beginning={beginning} />}
      {lines.length > 0 && <PlanTable frame={frame} lines={lines} />}
      {lines.length === 0 && (prepares ? <Sample m={m} /> : <p class="empty">{m.plan.notIssued}</p>)}
    </Page>
  )
}

function PlanTable({ frame, lines }: LinesProps) {
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

/** A year that was, to see the whole way before one's own. */
function Sample({ m }: { m: Frame['m'] }) {
  return (
    <section class="card sample">
      <h2>{m.plan.emptySample}</h2>
      <p>{m.plan.emptySampleHint}</p>
      <form method="post" action="/plans/sample">
        <button type="submit">{m.reading.sample}</button>
      </form>
    </section>
  )
}
