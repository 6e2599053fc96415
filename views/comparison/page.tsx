/** Years side by side, one measure at a time: for each division and section a picture, and its numbers as a table. */

import { comparedMeasures } from '../../src/domain/standing/comparison.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { ChartPicture } from '../shared/chart.tsx'
import type { ComparisonSight, PartProps } from './sight.ts'
import { ComparedTable } from './table.tsx'
import { Totals } from './totals.tsx'

export function ComparisonPage({ frame, sight }: { readonly frame: Frame; readonly sight: ComparisonSight }) {
  const { m } = frame
  const { plan, comparison, parts, measure } = sight
  const years = m.comparison.years(comparison.plans.map(({ year }) => year))
  return (
    <Page frame={frame} title={`${m.comparison.title} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="comparison" />
      <h2>{m.comparison.title}</h2>
      <p class="lead">{comparison.plans.length > 1 ? m.comparison.lead(years) : m.comparison.alone}</p>
      <Totals m={m} sight={sight} />
      <Measures m={m} sight={sight} />
      <p class="hint">{m.comparison.note[measure]}</p>
      {parts.map((part) => (
        <section class="card compared-part" aria-labelledby={`${part.scope}-heading`}>
          <h3 id={`${part.scope}-heading`}>{part.chart.title}</h3>
          <ChartPicture drawing={part.drawing} />
          <ComparedTable m={m} sight={sight} part={part} />
        </section>
      ))}
    </Page>
  )
}

function Measures({ m, sight }: PartProps) {
  const { plan, measure } = sight
  return (
    <nav class="chips" aria-label={m.comparison.title}>
      {comparedMeasures.map((one) => (
        <a
          class="chip"
          href={`/plans/${plan.year}/comparison?measure=${one}`}
          aria-current={one === measure ? 'true' : undefined}
        >
          {m.comparison.measure[one]}
        </a>
      ))}
    </nav>
  )
}
