/** What the page that compares years shows. */
import type { Chart } from '../../src/charts/chart.ts'
import type { Scope } from '../../src/charts/comparison.ts'
import type { Drawing } from '../../src/charts/drawing.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { ComparedMeasure, Comparison } from '../../src/domain/standing/comparison.ts'
import type { Messages } from '../../src/messages/index.ts'

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
