/** A task table: a group of rows is a section, a row an item, its units are responsible. */
import type { Span } from '../../domain/document/document.ts'
import type { DraftFinding, DraftItem, DraftNote, DraftSection, Page } from '../draft.ts'
import { headingOf } from '../headings.ts'
import { partiesOfColumns } from '../parties.ts'
import { sentencesIn } from '../sentences.ts'
import { trimmed } from '../span.ts'
import { cellsIn } from './cells.ts'
import type { Header } from './header.ts'
import { type Row, rowsOf, rowsOfStream } from './rows.ts'

export interface ReadTable {
  readonly sections: readonly DraftSection[]
  readonly findings: readonly DraftFinding[]
}

/** Reads a table whose cells can be told apart, from behind its header to `end`. */
export function tableOf(page: Page, header: Header, end: number): ReadTable {
  const rows = rowsIn(page.text, header, { start: header.end, end })
  return {
    sections: groupsOf(page.text, rows).map((group) => sectionOf(page, group)),
    findings: [{ code: 'table', ...trimmed(page.text, { start: header.start, end }) }],
  }
}

function rowsIn(text: string, header: Header, span: Span): Row[] {
  const cells = cellsIn(text, span, header.shape)
  if (header.shape === 'tabs' || header.shape === 'pipes') return rowsOf(text, cells, header)
  return rowsOfStream(text, cells[0] ?? [], header)
}

interface Group {
  readonly heading: Span | null
  readonly rows: Row[]
}

/** Rows under the heading that stands before them; one printed again begins no new group. */
function groupsOf(text: string, rows: readonly Row[]): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    const current = groups.at(-1)
    if (current === undefined || opensGroup(text, current, row))
      groups.push({ heading: row.group, rows: [row] })
    else current.rows.push(row)
  }
  return groups
}

function opensGroup(text: string, { heading }: Group, { group }: Row): boolean {
  if (group === null) return false
  return heading === null || wordsOf(text, group) !== wordsOf(text, heading)
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

const sectionOrdinal = /^(?<ordinal>[一二三四五六七八九十]{1,3}) ?[、.] ?/

function sectionOf(page: Page, { heading, rows }: Group): DraftSection {
  const items = rows.map((row) => itemOf(page, row)).filter((item) => item !== null)
  const start = heading?.start ?? items[0]?.start ?? 0
  const end = items.at(-1)?.end ?? heading?.end ?? start
  if (heading === null) return { start, end, ordinal: null, title: null, items }
  const printed = sectionOrdinal.exec(wordsOf(page.text, heading))
  const title = { start: heading.start + (printed?.[0].length ?? 0), end: heading.end }
  return { start, end, ordinal: printed?.groups?.ordinal ?? null, title, items }
}

const itemOrdinal = /^(?:(?<number>\d{1,3}) ?[.、]?|\((?<inBrackets>[一二三四五六七八九十]{1,3})\)) ?/

function itemOf(page: Page, row: Row): DraftItem | null {
  const { number, requirement } = row
  if (requirement === null) return null
  const start = Math.min(...[number, row.name, requirement].flatMap((cell) => cell?.start ?? []))
  const ordinalCell = number ?? requirement
  const printed = itemOrdinal.exec(page.text.slice(ordinalCell.start, ordinalCell.end))
  const words =
    number === null ? { ...requirement, start: requirement.start + (printed?.[0].length ?? 0) } : requirement
  const heading = row.name === null ? headingOf(page, words, false) : { title: null, bodyStart: words.start }
  const note = noteOf(page.text, row)
  const sentences = sentencesIn(page, { start: heading.bodyStart, end: words.end })
  const clauses = sentences.map(({ start, end }) => ({
    start,
    end,
    wordsStart: start,
    heading: null,
    leaf: words.start,
    note,
  }))
  const ordinal = printed?.groups?.number
    ? `${printed.groups.number}.`
    : printed?.groups?.inBrackets
      ? `(${printed.groups.inBrackets})`
      : null
  return {
    start,
    end: note?.end ?? requirement.end,
    ordinal,
    title: row.name ?? heading.title,
    clauses,
  }
}

function noteOf(text: string, { lead, support, time }: Row): DraftNote | null {
  const cells = [...lead, ...support, ...(time === null ? [] : [time])]
  const [first] = cells
  if (first === undefined) return null
  const namesOf = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/<br ?\/?>|\n/gi, '、')).join('、')
  const end = cells.reduce((furthest, cell) => Math.max(furthest, cell.end), 0)
  return { start: first.start, end, parties: partiesOfColumns(namesOf(lead), namesOf(support)), timing: time }
}
