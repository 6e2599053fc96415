/** Rows of a spreadsheet, pasted: what happened, on which day, at what time. */

import type { EventLine, EventProblem } from '../domain/reporting/event-line.ts'
import { instantOf, isAfter } from '../domain/time/day.ts'
import { dayIn } from './dates.ts'

interface Setting {
  /** the clock runs in hours, so each event needs its time */
  readonly inHours: boolean
  /** nothing is recorded before it happened */
  readonly now: string
}

const clock = /(?<!\d)([01]?\d|2[0-3])[:：]([0-5]\d)/
const printedDay = /20\d\d\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}日?/

/** Cells are parted by tabs: title, day, and the time in a cell of its own or behind the day. A first row without any figure is its head. */
export function readEventLines(text: string, setting: Setting): EventLine[] {
  return text
    .split('\n')
    .map((row, index) => ({ row: row.trimEnd(), line: index + 1 }))
    .filter(({ row, line }) => row.trim() !== '' && !(line === 1 && !/\d/.test(row)))
    .map(({ row, line }) => readLine(row, line, setting))
}

function readLine(row: string, line: number, { inHours, now }: Setting): EventLine {
  const [title = '', ...cells] = row.split('\t').map((cell) => cell.trim())
  const rest = cells.join(' ')
  const day = dayIn(rest)
  const [, hour, minute] = clock.exec(rest.replace(printedDay, '')) ?? []
  const wrong = (problem: EventProblem): EventLine => ({ line, title, event: null, problem })
  if (title === '') return wrong('no-title')
  if (day === null) return wrong('no-day')
  if (inHours && hour === undefined) return wrong('no-time')
  const startedAt = instantOf(day, hour === undefined ? '00:00' : `${hour.padStart(2, '0')}:${minute}`)
  if (isAfter(startedAt, now)) return wrong('in-future')
  return { line, title, event: { title, startedAt }, problem: null }
}
