/** Pages of many rows, each a record of its own: a field is called by its column and its row, as reason-3.2-1. */
import type { FormState } from '#views/shared/form.tsx'
import { Refusal } from '../domain/refusal.ts'
import { readBody } from './body.ts'
import type { Context } from './context.ts'
import type { Fields } from './fields.ts'

/** characters that any field of a row may have */
const longest = 2000

/**
 * What was typed, by the row's name: one value for each column, '' for a box that is not ticked.
 *
 * @param columns the first of them stands in every row
 * @param others fields of the page that belong to no row
 * @throws Refusal text-too-long
 */
export async function readGrid(
  c: Context,
  columns: readonly string[],
  others: readonly string[] = [],
): Promise<FormState> {
  const { fields } = await readBody(c)
  c.set('typed', fields)
  const rows = Object.keys(fields).flatMap((name) => afterColumn(name, columns[0] ?? ''))
  const typed = rows.map((row) => [row, columns.map((column) => wordsIn(fields, `${column}-${row}`))])
  const beside = others.map((name) => [name, wordsIn(fields, name)])
  return { typed: { ...Object.fromEntries([...beside, ...typed]), seen: fields.seen ?? '' }, problems: {} }
}

function wordsIn(fields: Fields, name: string): string {
  const words = [fields[name] ?? ''].flat().at(-1) ?? ''
  if (words.length > longest) throw new Refusal('text-too-long', { characters: words.length, limit: longest })
  return words.replaceAll('\r\n', '\n').trim()
}

function afterColumn(name: string, column: string): string[] {
  return name.startsWith(`${column}-`) ? [name.slice(column.length + 1)] : []
}
