/** A bar for each row, with its value written behind it. */
import { scaleLinear } from 'd3-scale'
import { type Chart, extentOf } from './chart.ts'
import { box, type Drawing, labels, type Mark, words } from './drawing.ts'

const width = 720
const left = 268
const right = 90
const rowHeight = 40
const barHeight = 14
const lettersInLabel = 18

/** Shows the first series. */
export function drawBars(chart: Chart): Drawing {
  const { name, title, description, rows } = chart
  const [, most] = extentOf(chart)
  const x = scaleLinear()
    .domain([0, most])
    .range([0, width - left - right])
  const marks = rows.flatMap(({ label, values: [value], words: [said = ''] }, at): Mark[] => {
    const y = at * rowHeight + rowHeight / 2
    const barTop = y - barHeight / 2
    return [
      ...labels(label, y, lettersInLabel),
      box('chart-rest', [left, barTop], x(most), barHeight),
      box('chart-bar', [left, barTop], x(value ?? 0), barHeight),
      words('chart-value', [width - right + 12, y + 5], said),
    ]
  })
  return { name, title, description, width, height: rows.length * rowHeight, marks }
}
