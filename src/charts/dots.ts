/** Several years on one line for each row: a mark a year on a common axis, each year with a shape of its own. */
import { scaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'
import { type Chart, extentOf, type Row } from './chart.ts'
import { type Drawing, labels, line, type Mark, shape, words } from './drawing.ts'

const width = 720
const left = 236
const right = 28
const top = 58
const rowHeight = 40
const lettersInLabel = 16

/** The newest first: a circle, small enough to be seen inside the older outlines where years are equal. */
const shapes = [symbolCircle, symbolDiamond, symbolSquare, symbolTriangle]
const sizes = [90, 210, 190, 230]

/** @param tickWords what an axis says at a value, such as 50% */
export function drawDots(chart: Chart, tickWords: (value: number) => string): Drawing {
  const { name, title, description, rows } = chart
  const height = top + rows.length * rowHeight + 8
  const x = scaleLinear()
    .domain(extentOf(chart))
    .nice()
    .range([left, width - right])
  const ticks = x
    .ticks(5)
    .flatMap((tick): Mark[] => [
      line(tick === 0 ? 'chart-zero' : 'chart-grid', [x(tick), top - 8], [x(tick), height - 8]),
      words('chart-tick', [x(tick), top - 16], tickWords(tick), 'middle'),
    ])
  const marks = [...legend(chart), ...ticks, ...rows.flatMap((row, at) => rowMarks(row, middleOf(at), x))]
  return { name, title, description, width, height, marks }
}

function middleOf(at: number): number {
  return top + at * rowHeight + rowHeight / 2
}

function legend({ series }: Chart): Mark[] {
  return series.flatMap((name, at) => {
    const place = width - right - (series.length - 1 - at) * 76 - 56
    return [yearMark(at, series.length, [place, 14]), words('chart-key', [place + 12, 18], name)]
  })
}

function rowMarks({ label, values }: Row, y: number, x: (value: number) => number): Mark[] {
  const places = values.map((value) => (value === null ? null : x(value)))
  const shown = places.filter((place) => place !== null)
  const thread =
    shown.length > 1 ? [line('chart-thread', [Math.min(...shown), y], [Math.max(...shown), y])] : []
  const dots = places.flatMap((place, at) =>
    place === null ? [] : [yearMark(at, values.length, [place, y])],
  )
  return [...labels(label, y, lettersInLabel), ...thread, ...dots]
}

/** The newest is filled and in the accent, older ones are outlines that grow paler. */
function yearMark(at: number, count: number, place: readonly [number, number]): Mark {
  const age = count - 1 - at
  const index = Math.min(age, shapes.length - 1)
  const outline = symbol(shapes[index] ?? symbolCircle, sizes[index])()
  return shape(`chart-year chart-age-${index}`, place, outline ?? '')
}
