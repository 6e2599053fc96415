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
  const leads = rows.filter(({ requirement }) => requirement !== null && hasLead(page, requirement))
  const rowsHaveLeads = leads.length * 2 > rows.filter(({ requirement }) => requirement !== null).length
  return {
    sections: groupsOf(page.text, rows).map((group) => sectionOf(page, group, rowsHaveLeads)),
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

/** Whether a cell opens with a heading. */
function hasLead(page: Page, requirement: Span): boolean {
  return headingOf(page, requirement, false).title !== null
}

function sectionOf(page: Page, { heading, rows }: Group, rowsHaveLeads: boolean): DraftSection {
  const items = rows.map((row) => itemOf(page, row, rowsHaveLeads)).filter((item) => item !== null)
  const start = heading?.start ?? items[0]?.start ?? 0
  const end = items.at(-1)?.end ?? heading?.end ?? start
  if (heading === null) return { start, end, ordinal: null, title: null, items }
  const printed = sectionOrdinal.exec(wordsOf(page.text, heading))
  const closed = page.text.charAt(heading.end - 1) === '。' ? 1 : 0
  const title = { start: heading.start + (printed?.[0].length ?? 0), end: heading.end - closed }
  return { start, end, ordinal: printed?.groups?.ordinal ?? null, title, items }
}

const bareOrdinal = /^(?<number>\d{1,3}) ?[.、]?$/
const itemOrdinal = /^(?:(?<number>\d{1,3}) ?[.、](?!\d)|\((?<inBrackets>[一二三四五六七八九十]{1,3})\)) ?/

/** A row is an item: its number stands in a cell of its own, before its name, or before what it requires. */
function itemOf(page: Page, row: Row, rowsHaveLeads: boolean): DraftItem | null {
  const { number, name, requirement } = row
  if (requirement === null) return null
  const named = name === null ? null : withoutOrdinal(page.text, name)
  const words = name === null ? withoutOrdinal(page.text, requirement) : { ...requirement, ordinal: null }
  const isLed = name === null && rowsHaveLeads
  const heading = isLed ? headingOf(page, words, false) : { title: null, bodyStart: words.start }
  const note = noteOf(page.text, row)
  const clauses = sentencesIn(page, { start: heading.bodyStart, end: words.end }).map((sentence) => ({
    ...sentence,
    wordsStart: sentence.start,
    heading: null,
    leaf: words.start,
    note,
  }))
  return {
    start: Math.min(...[number, name, requirement].flatMap((cell) => cell?.start ?? [])),
    end: note?.end ?? requirement.end,
    ordinal: numberOf(page.text, number) ?? named?.ordinal ?? words.ordinal,
    title: named === null ? heading.title : { start: named.start, end: named.end },
    clauses,
  }
}

function numberOf(text: string, cell: Span | null): string | null {
  const printed = cell === null ? null : bareOrdinal.exec(wordsOf(text, cell))
  return printed === null ? null : `${printed.groups?.number}.`
}

/** The words of a cell behind the ordinal that they begin with. */
function withoutOrdinal(text: string, cell: Span): Span & { readonly ordinal: string | null } {
  const printed = itemOrdinal.exec(wordsOf(text, cell))
  const { number, inBrackets } = printed?.groups ?? {}
  const ordinal = number !== undefined ? `${number}.` : inBrackets !== undefined ? `(${inBrackets})` : null
  return { start: cell.start + (printed?.[0].length ?? 0), end: cell.end, ordinal }
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
