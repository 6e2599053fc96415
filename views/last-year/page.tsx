import type { Plan } from '../../src/domain/plan.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Documents } from './documents.tsx'
import { Leftovers } from './leftovers.tsx'
import type { LastYearSight, PartProps } from './sight.ts'
import { TakeOvers } from './take-overs.tsx'

interface LastYearProps {
  readonly frame: Frame
  readonly plan: Plan
  /** null where there is no earlier plan */
  readonly sight: LastYearSight | null
}

/** The year before, beside the draft: what was left, what may be taken over, what the document changed. */
export function LastYearPage({ frame, plan, sight }: LastYearProps) {
  const { m } = frame
  return (
    <Page frame={frame} title={`${m.lastYear.title} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="last-year" />
      <h2>{m.lastYear.title}</h2>
      {sight ? <Comparison frame={frame} sight={sight} /> : <p class="empty">{m.lastYear.none}</p>}
    </Page>
  )
}

function Comparison({ frame, sight }: PartProps) {
  const { m } = frame
  const { older, documents } = sight
  const count = (fate: string): number => documents.clauses.filter((clause) => clause.fate === fate).length
  return (
    <>
      <p class="lead">
        {m.lastYear.lead(older.year, older.title)}
        <br />
        {m.lastYear.counts(count('unchanged'), count('reworded'), count('new'), documents.gone.length)}
      </p>
      <Leftovers frame={frame} sight={sight} />
      <TakeOvers frame={frame} sight={sight} />
      <Documents frame={frame} sight={sight} />
    </>
  )
}
