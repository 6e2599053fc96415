/** A chart where there are no pictures, as in Word: each value a bar of shaded cells, on both sides of zero. */
import { type Chart, extentOf } from '../charts/chart.ts'
import type { Grid, GridCell } from './grid.ts'

/** cells across the whole axis */
const steps = 50

export function barGrid(chart: Chart): Grid {
  const { rows, series, title } = chart
  const [least, most] = extentOf(chart)
  const stepAt = (value: number): number => Math.round(((value - least) / (most - least)) * steps)
  const bodies = rows.flatMap(({ label, values, words }) =>
    series.map((name, at): GridCell[] => [
      ...(at === 0 ? [{ text: label, rows: series.length }] : []),
      { text: name, centred: true },
      ...barOf(stepAt(0), stepAt(values[at] ?? 0)),
      { text: words[at] ?? '', centred: true },
    ]),
  )
  const heads: GridCell[] = [{ text: title, columns: steps + 3, head: true, centred: true }]
  const widths = [30, 9, ...Array.from({ length: steps }, () => 1), 16]
  return { caption: title, widths, heads: 1, rows: [heads, ...bodies], type: 'small' }
}

function barOf(zero: number, end: number): GridCell[] {
  const [from, to] = [Math.min(zero, end), Math.max(zero, end)]
  const cells: GridCell[] = [
    { text: '', columns: from, bar: 'rest' },
    { text: '', columns: to - from, bar: 'value' },
    { text: '', columns: steps - to, bar: 'rest' },
  ]
  return cells.filter(({ columns = 0 }) => columns > 0)
}
