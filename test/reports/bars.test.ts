import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Chart } from '#src/charts/chart.ts'
import { barGrid } from '#src/reports/bars.ts'

const chart = (unit: Chart['unit'], values: (number | null)[]): Chart => ({
  name: 'a',
  title: '完成率',
  description: '',
  unit,
  series: ['2021'],
  rows: values.map((value) => ({ label: '财务处', values: [value], words: [String(value)] })),
})
const barsOf = (given: Chart) =>
  barGrid(given)
    .rows.slice(1)
    .map((row) => row.flatMap(({ bar, columns }) => (bar ? [`${bar} ${columns}`] : [])))

const bars = suite('barGrid')

bars('shades as many cells as the value has of the axis', () => {
  assert.equal(barsOf(chart('percent', [0, 40, 100, null])), [
    ['rest 50'],
    ['value 20', 'rest 30'],
    ['value 50'],
    ['rest 50'],
  ])
})

bars('goes to the left of zero for what is late', () => {
  assert.equal(barsOf(chart('days', [-5, 5])), [
    ['value 25', 'rest 25'],
    ['rest 25', 'value 25'],
  ])
})

bars('fills the width of the table in every row', () => {
  const { rows, widths } = barGrid(chart('days', [-5, 0, 3]))
  for (const row of rows) {
    assert.is(
      row.reduce((sum, { columns = 1 }) => sum + columns, 0),
      widths.length,
    )
  }
})

bars.run()
