/** Rows of a spreadsheet: what happened, on which day, at what time, and whatever else a ledger keeps of it. */

import type { EventLine, EventProblem } from '../domain/reporting/event-line.ts'
import { instantOf, isAfter } from '../domain/time/day.ts'
import { messages } from '../messages/index.ts'
import { dayIn } from './dates.ts'

interface Setting {
  /** the clock runs in hours, so each event needs its time */
  readonly inHours: boolean
  /** nothing is recorded before it happened */
  readonly now: string
}

/** Which columns tell the title and the start; all others that have a head are the ledger's own fields. */
interface Columns {
  readonly title: number
  readonly start: readonly number[]
  /** by place */
  readonly own: ReadonlyMap<number, string>
}

const clock = /(?<!\d)([01]?\d|2[0-3])[:：]([0-5]\d)/
const printedDay = /20\d\d\s?[年\-/.]\s?\d{1,2}\s?[月\-/.]\s?\d{1,2}日?/
const words = Object.values(messages)
const titleHeads = words.flatMap(({ ledger, task }) => [ledger.event, task.event.name])
const startHeads = words.flatMap(({ ledger, task }) => [ledger.start, task.event.day, task.event.time])
/** what an export computes, and an import does not take back */
const computedHeads = words.flatMap(({ ledger, due }) => [
  ...[ledger.due, ledger.light, ledger.status, ledger.used, ledger.evidence],
  due.how,
])
const startsLike = /日期|时间|\bday\b|\bdate\b|\btime\b|\bwhen\b/i

/**
 * The head is the first row that names its columns as an export does, or a first row without any figure; without one
 * the title stands first, and its day and time behind it.
 */
export function readEventLines(rows: readonly (readonly string[])[], setting: Setting): EventLine[] {
  const cells = rows.map((row) => row.map((cell) => cell.trim()))
  const headAt = headOf(cells)
  const columns = columnsOf(cells[headAt] ?? [])
  return cells
    .map((row, index) => ({ row, line: index + 1 }))
    .filter(({ row, line }) => line > headAt + 1 && row.some((cell) => cell !== ''))
    .map(({ row, line }) => readLine(row, line, headAt < 0 ? plainColumns(row) : columns, setting))
}

function headOf(rows: readonly (readonly string[])[]): number {
  const named = rows.findIndex((row) => row.some((cell) => titleHeads.includes(cell)))
  if (named >= 0) return named
  return rows[0]?.some((cell) => /\d/.test(cell)) === false ? 0 : -1
}

function plainColumns(row: readonly string[]): Columns {
  return { title: 0, start: row.map((_, index) => index).slice(1), own: new Map() }
}

function columnsOf(heads: readonly string[]): Columns {
  const places = heads.map((_, index) => index)
  const title = Math.max(
    0,
    heads.findIndex((head) => titleHeads.includes(head)),
  )
  const named = places.filter((place) => startHeads.includes(heads[place] ?? ''))
  const alike = places.filter((place) => isOwn(heads[place] ?? '') && startsLike.test(heads[place] ?? ''))
  const likely = alike.length > 0 ? alike.slice(0, 1) : places.filter((place) => place !== title)
  const start = named.length > 0 ? named : likely
  const own = places
    .filter((place) => place !== title && !start.includes(place) && isOwn(heads[place] ?? ''))
    .map((place) => [place, heads[place] ?? ''] as const)
  return { title, start, own: new Map(own) }
}

function isOwn(head: string): boolean {
  return head !== '' && !computedHeads.includes(head)
}

function readLine(
  row: readonly string[],
  line: number,
  columns: Columns,
  { inHours, now }: Setting,
): EventLine {
  const title = row[columns.title] ?? ''
  const rest = columns.start.map((place) => row[place] ?? '').join(' ')
  const day = dayIn(rest)
  const [, hour, minute] = clock.exec(rest.replace(printedDay, '')) ?? []
  const wrong = (problem: EventProblem): EventLine => ({ line, title, event: null, problem })
  if (title === '') return wrong('no-title')
  if (day === null) return wrong('no-day')
  if (inHours && hour === undefined) return wrong('no-time')
  const startedAt = instantOf(day, hour === undefined ? '00:00' : `${hour.padStart(2, '0')}:${minute}`)
  if (isAfter(startedAt, now)) return wrong('in-future')
  return { line, title, event: { title, startedAt, ...ownFields(row, columns) }, problem: null }
}

function ownFields(row: readonly string[], { own }: Columns): { fields?: Record<string, string> } {
  const filled = [...own].flatMap(([place, head]) => (row[place] ? [[head, row[place]] as const] : []))
  return filled.length === 0 ? {} : { fields: Object.fromEntries(filled) }
}
