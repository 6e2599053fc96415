/** Years side by side on paper: for each measure a chart of divisions and of sections, then all numbers. */

import type { Chart } from '../../charts/chart.ts'
import { comparisonChart, drawComparison, scopes, totalWords } from '../../charts/comparison.ts'
import { type Comparison, comparedMeasures } from '../../domain/standing/comparison.ts'
import type { Messages } from '../../messages/index.ts'
import { gridOf } from '../grid.ts'
import { type Block, heading, type Paper, paragraph, tableBlock } from '../paper.ts'
import type { Table } from '../table.ts'

export function comparisonPaper(comparison: Comparison, m: Messages): Paper {
  const years = m.comparison.years(comparison.plans.map(({ year }) => year))
  const measures = comparedMeasures.flatMap((measure, at): Block[] => [
    heading(1, `${m.paper.section(at + 1)}${m.comparison.measure[measure]}`),
    paragraph(m.comparison.note[measure]),
    ...scopes.map((scope): Block => {
      const chart = comparisonChart(comparison, scope, measure, m)
      return { kind: 'chart', chart, drawing: drawComparison(chart, m) }
    }),
  ])
  return {
    title: `${m.comparison.title}\n${years}`,
    blocks: [...measures, tableBlock(gridOf(comparisonTable(comparison, m), 'small'))],
  }
}

/** One row for the whole, each division and each section; a column for each year and measure. */
export function comparisonTable(comparison: Comparison, m: Messages): Table {
  const { comparison: words, figures } = m
  const charts = scopes.flatMap((scope) => {
    const byMeasure = comparedMeasures.map((measure) => comparisonChart(comparison, scope, measure, m))
    return rowsOf(byMeasure, scope === 'divisions' ? figures.division : figures.section)
  })
  const total = comparedMeasures.flatMap((measure) => totalWords(comparison, measure, m))
  const heads = comparedMeasures.flatMap((measure) =>
    comparison.plans.map(({ year }) => `${words.measure[measure]} ${year}`),
  )
  const columns = [
    { title: m.summary.scope, width: 8 },
    { title: m.summary.scopeName, width: 26 },
    ...heads.map((title) => ({ title, width: 11, centred: true })),
  ]
  return { title: words.title, name: words.title, columns, rows: [[words.whole, '', ...total], ...charts] }
}

function rowsOf(byMeasure: readonly Chart[], scope: string): string[][] {
  const [first] = byMeasure
  return (first?.rows ?? []).map(({ label }, at) => [
    scope,
    label,
    ...byMeasure.flatMap(({ rows }) => rows[at]?.words ?? []),
  ])
}
