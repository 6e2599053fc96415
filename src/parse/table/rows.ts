/** Rows of a task table: what is to be done, by whom, by when. */
import type { Span } from '../../domain/document/document.ts'
import { isEmpty } from '../span.ts'
import type { Cells } from './cells.ts'
import { type Column, type Header, repeatsIn } from './header.ts'

export interface Row {
  /** what the row is called */
  readonly name: Span | null
  /** a heading of a group that begins with this row, or stands alone */
  readonly group: Span | null
  /** a number in a cell of its own */
  readonly number: Span | null
  readonly requirement: Span | null
  readonly lead: readonly Span[]
  readonly support: readonly Span[]
  readonly time: Span | null
}

const sectionStart = /^[一二三四五六七八九十]{1,3} ?[、.]/
const itemStart = /^\d{1,3} ?[.、](?!\d)|^\([一二三四五六七八九十]{1,3}\)/
const bareNumber = /^\d{1,3}$/

/** The rows of cells that are given in rows; of two tables side by side, first those of the left one. */
export function rowsOf(text: string, rows: readonly Cells[], { columns }: Header): Row[] {
  const width = columns.length / repeatsIn(columns)
  const own = columns.slice(0, width)
  const parts = [rows.map((cells) => cells.slice(0, width)), rows.map((cells) => cells.slice(width))]
  const all = parts.flatMap((part) =>
    part
      .filter((cells) => cells.length > 0)
      .map((cells) => headingOfRow(text, cells) ?? rowIn(text, cells, own)),
  )
  return withNames(text, all)
}

/** A cell merged with the one above may be left out, so that the others move to the left. */
function rowIn(text: string, cells: Cells, columns: readonly Column[]): Row {
  const [first] = cells
  const moved = cells.length - (cells.findLastIndex((cell) => !isEmpty(cell)) + 1)
  const hasMoved =
    moved > 0 &&
    first !== undefined &&
    columns[0] === 'group' &&
    cells.length === columns.length &&
    itemStart.test(text.slice(first.start, first.end))
  if (hasMoved) return rowOf(cells.slice(0, -moved), columns.slice(moved))
  return rowOf(cells, columns.slice(Math.max(0, columns.length - cells.length)))
}

/** One cell alone that is numbered like a section heads the rows below it. */
function headingOfRow(text: string, cells: Cells): Row | null {
  const [only, ...others] = cells.filter((cell) => !isEmpty(cell))
  const isHeading =
    only !== undefined && others.length === 0 && sectionStart.test(text.slice(only.start, only.end))
  return isHeading ? headingRow(only) : null
}

/** Where rows stand under headings, or each has another group, what looks like groups are names. */
function withNames(text: string, rows: readonly Row[]): Row[] {
  const [headings, filled] = [rows.filter(isHeading), rows.filter(({ requirement }) => requirement !== null)]
  const groups = filled.map(({ group }) => (group === null ? '' : text.slice(group.start, group.end)))
  const areHeadings = groups.some((group) => sectionStart.test(group))
  const areNames = !groups.includes('') && new Set(groups).size === groups.length && groups.length > 1
  if (areHeadings || (headings.length === 0 && !areNames)) return [...rows]
  return rows.map((row) => (isHeading(row) || row.name ? row : { ...row, name: row.group, group: null }))
}

function isHeading({ group, requirement }: Row): boolean {
  return group !== null && requirement === null
}

/** The rows of a stream of cells: each begins with a number. */
export function rowsOfStream(text: string, cells: Cells, { columns, shape }: Header): Row[] {
  const wordsOf = ({ start, end }: Span) => text.slice(start, end)
  const starts = cells.flatMap((cell, index) => (isAnchor(wordsOf(cell)) ? [index] : []))
  const opening = cells.slice(0, starts[0] ?? cells.length).filter((cell) => !isEmpty(cell))
  let group = opening.at(-1) ?? null
  return starts.flatMap((start, index) => {
    const own = cells.slice(start, starts[index + 1] ?? cells.length)
    const first = own[0]
    if (first === undefined) return []
    if (sectionStart.test(wordsOf(first))) return [headingRow(first)]
    const isNumber = bareNumber.test(wordsOf(first))
    const below = columns.filter((column) => column !== 'number' && column !== 'group')
    const wanted = isNumber || !columns.includes('requirement') ? ['number' as const, ...below] : below
    const row = shape === 'lines' ? looseRow(own, wanted) : rowOf(own.slice(0, wanted.length), wanted)
    const groupHere = group
    group = shape === 'lines' ? null : (own.slice(wanted.length).find((cell) => !isEmpty(cell)) ?? null)
    return [{ ...row, group: groupHere }]
  })
}

function isAnchor(words: string): boolean {
  return sectionStart.test(words) || itemStart.test(words) || bareNumber.test(words)
}

function headingRow(group: Span): Row {
  return { name: null, group, number: null, requirement: null, lead: [], support: [], time: null }
}

function rowOf(cells: Cells, columns: readonly Column[]): Row {
  const ofColumn = (column: Column) =>
    cells.filter((cell, index) => columns[index] === column && !isEmpty(cell))
  const [group, ...names] = cells.filter((_, index) => columns[index] === 'group')
  const requirements = ofColumn('requirement')
  return {
    name: names.findLast((cell) => !isEmpty(cell)) ?? null,
    group: group === undefined || isEmpty(group) ? null : group,
    number: ofColumn('number')[0] ?? null,
    requirement: requirements[0] ?? null,
    lead: ofColumn('lead'),
    support: ofColumn('support'),
    time: ofColumn('time')[0] ?? null,
  }
}

/** Where empty cells are dropped, the last unit supports and those before it lead. */
function looseRow(cells: Cells, columns: readonly Column[]): Row {
  const hasTime = columns.at(-1) === 'time'
  const hasNumber = columns[0] === 'number'
  const units = cells.slice(hasNumber ? 2 : 1, hasTime ? -1 : undefined)
  const bothColumns = columns.includes('lead') && columns.includes('support')
  const leads = bothColumns ? units.slice(0, -1) : columns.includes('lead') ? units : []
  return {
    name: null,
    group: null,
    number: hasNumber ? (cells[0] ?? null) : null,
    requirement: cells[hasNumber ? 1 : 0] ?? null,
    lead: leads,
    support: units.slice(leads.length),
    time: hasTime ? (cells.at(-1) ?? null) : null,
  }
}
