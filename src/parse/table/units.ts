/** Units in a row whose cells run together: told apart by what other rows repeat, and by how units are named. */
import type { Span } from '../../domain/document/document.ts'
import { trimmed } from '../span.ts'
import { beginsWithUnit, unitsAtEnd } from './unit-names.ts'

/** How a unit that stands for many begins: 区直各单位, 各设区市, 相关处室. */
const manyUnits =
  /[省市区县]直(?:各|有关|相关)|各(?:有关|相关|设区市|市|县|区|片区|乡镇|镇|街道|部门|单位|处室|科室|级|地|行业|牵头)|(?:相关|有关)(?:部门|单位|处室|科室)/

export interface UnitCells {
  readonly lead: Span | null
  readonly support: Span | null
}

/** The cells of units that rows repeat word for word, longest first. */
export function repeatedUnits(rows: readonly string[]): string[] {
  const starts = rows
    .map(fromManyUnits)
    .filter((words) => words !== '')
    .toSorted()
  const shared = starts.slice(1).map((words, index) => sharedStart(words, starts[index] ?? ''))
  const counts = new Map<string, number>()
  for (const words of shared) if (words.length >= 4) counts.set(words, (counts.get(words) ?? 1) + 1)
  const isCell = ([words, count]: [string, number]) =>
    ![...counts].some(([other, times]) => times > count && words !== other && words.startsWith(other))
  return [...counts]
    .filter(isCell)
    .map(([words]) => words)
    .toSorted((a, b) => b.length - a.length)
}

function fromManyUnits(row: string): string {
  const start = row.search(manyUnits)
  return start < 0 ? '' : row.slice(start, start + 200)
}

/** What two rows share from their first units on, back to the end of a name. */
function sharedStart(one: string, other: string): string {
  let length = 0
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1
  return one.slice(0, length).replace(/[、,和及 ]+$/, '')
}

/** Splits a cell of glued units; a space where the leading cell is empty comes first. */
export function unitCells(text: string, span: Span, repeated: readonly string[]): UnitCells {
  const within = trimmed(text, span)
  const words = text.slice(within.start, within.end)
  const many =
    repeated.map((cell) => words.indexOf(cell)).find((place) => place >= 0) ?? words.search(manyUnits)
  if (many === 0) return { lead: null, support: within }
  if (many > 0) {
    const cut = within.start + many
    return {
      lead: trimmed(text, { start: within.start, end: cut }),
      support: { start: cut, end: within.end },
    }
  }
  return beginsWithUnit(words) ? { lead: within, support: null } : { lead: null, support: within }
}

/** Where units stand in a row that names them before the requirement; null where it names none. */
export function unitsWithin(
  text: string,
  { start, end }: Span,
  repeated: readonly string[],
  level: string,
): Span | null {
  const words = text.slice(start, end)
  for (const cell of repeated) {
    const place = words.indexOf(cell)
    if (place < 0) continue
    const lead = unitsAtEnd(words.slice(Math.max(0, place - 80), place).trimEnd(), level)
    const first = trimmed(text, { start, end: start + place }).end - lead
    return { start: lead === 0 ? start + place : first, end: start + place + cell.length }
  }
  return null
}

/** Where units begin in a row that lost the full stop before them. */
export function unitsStart(words: string, level: string): number {
  const many = words.search(manyUnits)
  if (many <= 0) return many
  return many - unitsAtEnd(words.slice(Math.max(0, many - 40), many), level)
}
