/** Cells of a spreadsheet → indicators, in whichever language its heads are written. */

import { Refusal } from '../../domain/refusal.ts'
import type { StatedIndicator } from '../../domain/scoring/editing.ts'
import { type IndicatorKind, indicatorKinds } from '../../domain/scoring/scoring.ts'
import { type Messages, messages } from '../../messages/index.ts'

export type IndicatorProblem = keyof Messages['scoring']['rowProblem']

export interface IndicatorDoubt {
  /** as the spreadsheet counts, from 1 */
  readonly row: number
  readonly problem: IndicatorProblem
}

export interface IndicatorSheet {
  readonly indicators: readonly StatedIndicator[]
  readonly doubts: readonly IndicatorDoubt[]
}

type Column = 'code' | 'group' | 'name' | 'kind' | 'weight' | 'each' | 'cap' | 'standard' | 'tasks'
const columns = ['code', 'group', 'name', 'kind', 'weight', 'each', 'cap', 'standard', 'tasks'] as const
const needed: readonly Column[] = ['code', 'name', 'weight']

type Places = ReadonlyMap<Column, number>
type Read = (column: Column) => string

/** @throws Refusal sheet-without-indicators when no row holds the heads that are needed */
export function indicatorRows(cells: readonly (readonly string[])[]): IndicatorSheet {
  for (const [at, heads] of cells.entries()) {
    const places = placesIn(heads.map((head) => head.trim()))
    if (places) return rowsBelow(cells, at + 1, places)
  }
  throw new Refusal('sheet-without-indicators')
}

function placesIn(heads: readonly string[]): Places | undefined {
  return Object.values(messages)
    .map(({ scoring }) => columns.map((column) => [column, heads.indexOf(scoring.column[column])] as const))
    .map((found) => new Map(found.filter(([, place]) => place >= 0)))
    .find((places) => needed.every((column) => places.has(column)))
}

function rowsBelow(cells: readonly (readonly string[])[], first: number, places: Places): IndicatorSheet {
  const indicators: StatedIndicator[] = []
  const doubts: IndicatorDoubt[] = []
  let group = ''
  for (const [at, row] of cells.entries()) {
    if (at < first || row.every((cell) => cell.trim() === '')) continue
    const read: Read = (column) => row[places.get(column) ?? -1]?.trim() ?? ''
    group = read('group') || group
    const stated = indicatorIn(read, group, places.has('tasks'))
    const problem =
      typeof stated === 'string' ? stated : repeatedIn(indicators, stated.code) ? 'code-repeated' : null
    if (problem !== null) doubts.push({ row: at + 1, problem })
    else if (typeof stated !== 'string') indicators.push(stated)
  }
  return { indicators, doubts }
}

function repeatedIn(indicators: readonly StatedIndicator[], code: string): boolean {
  return indicators.some((one) => one.code === code)
}

/** Merged cells leave the group blank below its first row, so it is handed on. */
function indicatorIn(read: Read, group: string, hasTasks: boolean): StatedIndicator | IndicatorProblem {
  const [code, name, kind] = [read('code'), read('name'), kindIn(read('kind'))]
  if (code === '') return 'code-missing'
  if (name === '') return 'name-missing'
  if (!kind) return 'kind-unknown'
  const [weight, each, cap] = [pointsIn(read('weight')), pointsIn(read('each')), pointsIn(read('cap'))]
  if ([weight, each, cap].some(Number.isNaN)) return 'weight-wrong'
  return {
    code,
    group,
    name,
    kind,
    weight: weight ?? 0,
    each: each ?? 0,
    cap,
    standard: read('standard'),
    taskCodes: hasTasks ? codesIn(read('tasks')) : null,
  }
}

/** Nothing said means points. */
function kindIn(words: string): IndicatorKind | undefined {
  if (words === '') return 'points'
  return indicatorKinds.find((kind) => Object.values(messages).some((m) => m.scoring.kind[kind] === words))
}

/** null for nothing said; NaN for what is no number of points */
function pointsIn(words: string): number | null {
  const text = words.normalize('NFKC').replace(/分$/, '')
  if (text === '') return null
  const points = Number(text)
  return points >= 0 && points <= 1000 ? points : Number.NaN
}

/** @example codesIn('1.1-1、2.3-1') // ['1.1-1', '2.3-1'] */
export function codesIn(words: string): string[] {
  return words.split(/[、，,;；\s]+/).filter((code) => code !== '')
}
