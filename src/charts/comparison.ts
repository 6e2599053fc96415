/** The chart of compared years, and its numbers in words. */

import {
  type ComparedLine,
  type ComparedMeasure,
  type Comparison,
  valuesOf,
} from '../domain/standing/comparison.ts'
import type { Messages } from '../messages/index.ts'
import type { Chart, Unit } from './chart.ts'
import { drawDots } from './dots.ts'
import type { Drawing } from './drawing.ts'

export const scopes = ['divisions', 'sections'] as const
export type Scope = (typeof scopes)[number]

const units = {
  completion: 'percent',
  onTime: 'percent',
  days: 'days',
  tasks: 'count',
} as const satisfies Record<ComparedMeasure, Unit>

export function comparisonChart(
  comparison: Comparison,
  scope: Scope,
  measure: ComparedMeasure,
  m: Messages,
): Chart {
  const years = comparison.plans.map(({ year }) => year)
  const lines = comparison[scope]
  const unit = units[measure]
  return {
    name: `${scope}-${measure}`,
    title: m.comparison.chart(m.comparison[scope], m.comparison.measure[measure]),
    description: m.comparison.description(lines.length, m.comparison.years(years)),
    unit,
    series: years.map(String),
    rows: lines.map((line) => {
      const values = valuesOf(line, measure)
      return { label: nameOf(line, scope, m), values, words: values.map((value) => words(value, unit, m)) }
    }),
  }
}

export function drawComparison(chart: Chart, m: Messages): Drawing {
  const ticks = {
    percent: (value: number) => `${value}%`,
    days: m.comparison.tick,
    count: String,
  } as const satisfies Record<Unit, (value: number) => string>
  return drawDots(chart, ticks[chart.unit])
}

function nameOf({ name }: ComparedLine, scope: Scope, { figures }: Messages): string {
  return name || (scope === 'divisions' ? figures.noLead : figures.preamble)
}

/** The whole of each year and how it changed, one line for each measure. */
export function totalWords({ total }: Comparison, measure: ComparedMeasure, m: Messages): string[] {
  return valuesOf(total, measure).map((value) => words(value, units[measure], m))
}

/** 80%, 提前 3 天, 12 */
function words(value: number | null, unit: Unit, { comparison }: Messages): string {
  if (value === null) return comparison.none
  return { percent: `${value}%`, days: comparison.days(value), count: String(value) }[unit]
}
