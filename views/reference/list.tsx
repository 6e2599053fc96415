import type { Plan } from '../../src/domain/plan.ts'
import type { Reference } from '../../src/domain/reference/reference.ts'
import type { ReferenceCounts } from '../../src/domain/reference/standing.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { CoverageMeter } from '../shared/coverage.tsx'
import { referenceStates } from './sight.ts'

interface ReferencesProps {
  readonly frame: Frame
  readonly plan: Plan
  readonly references: readonly { readonly reference: Reference; readonly counts: ReferenceCounts }[]
}

export function ReferencesPage({ frame, plan, references }: ReferencesProps) {
  const { m } = frame
  const address = `/plans/${plan.year}/references`
  return (
    <Page frame={frame} title={`${m.reference.title} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="references">
        <a class="button primary" href={`${address}/new`}>
          {m.reference.add}
        </a>
      </PlanHead>
      <h2>{m.reference.title}</h2>
      <p class="lead">{m.reference.lead}</p>
      {references.length === 0 && <p class="empty">{m.reference.none}</p>}
      {references.map(({ reference, counts }) => (
        <article class="card reference">
          <h3>
            <a href={`${address}/${reference.number}`}>{reference.title}</a>
          </h3>
          <CoverageMeter
            words={m.reference.covered(counts.covered + counts.setAside, counts.total)}
            states={referenceStates}
            counts={counts}
            names={m.reference.state}
          />
        </article>
      ))}
    </Page>
  )
}
