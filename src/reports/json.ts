/** Tables as JSON: a list of records whose keys are the heads. */
import type { Table } from './table.ts'

export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

export function recordsOf({ columns, rows }: Table): Record<string, string | number>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ title }, index) => [title, row[index] ?? ''])))
}
