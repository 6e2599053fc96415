/** Neighbouring rows that say the same and share one cell. */
import type { Table } from './table.ts'

export interface Run {
  /** index of its first row */
  readonly start: number
  /** how many rows */
  readonly size: number
}

/** For each row the run that it is in; a run ends where a column further left changes, but for the first, which numbers. */
export function runsIn(rows: Table['rows'], column: number): Run[] {
  const starts: number[] = []
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const same = before && row.slice(1, column + 1).every((cell, place) => cell === before[place + 1])
    starts.push(same ? (starts.at(-1) ?? index) : index)
  }
  const sizes = new Map<number, number>()
  for (const start of starts) sizes.set(start, (sizes.get(start) ?? 0) + 1)
  return starts.map((start) => ({ start, size: sizes.get(start) ?? 1 }))
}

/** Where nothing is shared: each row by itself. */
export function singleRuns(rows: Table['rows']): Run[] {
  return rows.map((_, start) => ({ start, size: 1 }))
}
