import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { drawBars } from '#src/charts/bars.ts'
import type { Chart } from '#src/charts/chart.ts'
import { extentOf } from '#src/charts/chart.ts'
import { drawDots } from '#src/charts/dots.ts'
import { labels } from '#src/charts/drawing.ts'

const chart: Chart = {
  name: 'divisions',
  title: '各处室完成率',
  description: '两行',
  unit: 'percent',
  series: ['2020', '2021'],
  rows: [
    { label: '财务处', values: [50, 100], words: ['50%', '100%'] },
    { label: '法规处', values: [null, 0], words: ['—', '0%'] },
  ],
}

const drawing = suite('charts')

drawing('puts each value where the axis has it, and nothing where there is none', () => {
  const { marks } = drawDots(chart, (value) => `${value}%`)
  const places = marks
    .filter(({ attributes }) => String(attributes.class).startsWith('chart-year'))
    .map(({ attributes }) => String(attributes.transform))
    .slice(chart.series.length)
  assert.equal(places, ['translate(464,78)', 'translate(692,78)', 'translate(236,118)'])
})

drawing('gives each year a shape of its own and threads what belongs together', () => {
  const { marks } = drawDots(chart, String)
  const outlines = marks.filter(({ tag }) => tag === 'path').map(({ attributes }) => attributes.d)
  assert.is(new Set(outlines).size, 2)
  assert.is(marks.filter(({ attributes }) => attributes.class === 'chart-thread').length, 1)
})

drawing('draws bars as long as their share of the axis, with the words behind', () => {
  const bars = drawBars(chart).marks.filter(({ attributes }) => attributes.class === 'chart-bar')
  assert.equal(
    bars.map(({ attributes }) => attributes.width),
    [181, 0],
  )
})

drawing('begins at zero, or below it where something is late', () => {
  const days = (values: number[]) => extentOf({ unit: 'days', rows: [{ label: '', values, words: [] }] })
  assert.equal(days([3, 8]), [0, 8])
  assert.equal(days([-4, 2]), [-4, 2])
  assert.equal(days([]), [0, 1])
})

drawing('breaks a long label once and marks what it leaves out', () => {
  const text = labels('围绕权责清单深化政务公开加强政务信息管理工作', 40, 8).map((mark) => mark.text)
  assert.equal(text, ['围绕权责清单深化', '政务公开加强政…'])
  assert.equal(labels('财务处', 40, 8).length, 1)
})

drawing.run()
