/** Years side by side, one measure at a time: for each division and section a picture, and its numbers as a table. */

import type { Chart } from '../../src/charts/chart.ts'
import type { Scope } from '../../src/charts/comparison.ts'
import type { Drawing } from '../../src/charts/drawing.ts'
import type { Plan } from '../../src/domain/plan.ts'
import {
  type ComparedMeasure,
  type Comparison,
  comparedMeasures,
} from '../../src/domain/standing/comparison.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { ChartPicture } from '../shared/chart.tsx'
import { ComparedTable } from './table.tsx'
import { Totals } from './totals.tsx'

export interface ComparisonSight {
  readonly plan: Plan
  readonly comparison: Comparison
  readonly measure: ComparedMeasure
  readonly parts: readonly Part[]
  /** the whole in words, by measure: one for each year */
  readonly totals: Readonly<Record<ComparedMeasure, readonly string[]>>
}

export interface Part {
  readonly scope: Scope
  readonly chart: Chart
  readonly drawing: Drawing
}

export interface PartProps {
  readonly m: Messages
  readonly sight: ComparisonSight
}

export function ComparisonPage({ frame, sight }: { readonly frame: Frame; readonly sight: ComparisonSight }) {
  const { m } = frame
  const { plan, comparison, parts, measure } = sight
  const years = m.comparison.years(comparison.plans.map(({ year }) => year))
  return (
    <Page frame={frame} title={`${m.comparison.title} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="summary" />
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
