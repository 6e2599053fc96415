/** Checks records against their schema, when they are read and before they are written. */
import * as v from 'valibot'
import { StoreError } from './error.ts'
import { freezeDeeply } from './freeze.ts'

export type RecordSchema<R> = v.GenericSchema<unknown, R> & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>
}
type ListSchema = v.GenericSchema & { readonly item: v.GenericSchema }
type Steps = readonly { readonly key: unknown; readonly value: unknown }[]

/**
 * The value as its schema reads it.
 *
 * @param steps the way to the value in its file, if it is only a part
 * @throws StoreError record-invalid, naming the file and the place in it
 */
export function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  file: string,
  steps: Steps = [],
): T {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [{ path = [], message }] = result.issues
  throw new StoreError('record-invalid', { file, place: place([...steps, ...path]), reason: message })
}

/**
 * Checks and freezes what differs between two records; the rest was checked when it was read or last written.
 *
 * @throws StoreError record-invalid, so that nothing is stored which could not be read again
 */
export function checkChanged<R extends object>(schema: RecordSchema<R>, was: R, is: R, file: string): void {
  for (const [name, field] of Object.entries(schema.entries)) {
    const [before, after]: unknown[] = [Reflect.get(was, name), Reflect.get(is, name)]
    if (after === before) continue
    if (isListSchema(field) && Array.isArray(after) && Array.isArray(before)) {
      checkNewElements(field, before, after, file, name)
    } else {
      checked(field, after, file, [{ key: name, value: after }])
      freezeDeeply(after)
    }
  }
  Object.freeze(is)
}

function checkNewElements(
  schema: ListSchema,
  was: unknown[],
  is: unknown[],
  file: string,
  name: string,
): void {
  const known = was.length === is.length ? undefined : new Set(was)
  for (const [index, element] of is.entries()) {
    if (known ? known.has(element) : element === was[index]) continue
    checked(schema.item, element, file, [
      { key: name, value: is },
      { key: index, value: element },
    ])
    freezeDeeply(element)
  }
  Object.freeze(is)
}

/** Such as tasks[3.2-1].occurrences[2021-12-31].dueOn: elements of lists go by their own name. */
function place(steps: Steps): string {
  return steps
    .map(({ key, value }) => (typeof key === 'number' ? `[${nameOf(value) ?? key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const names = ['code', 'key', 'id'].map((field) => Reflect.get(value, field))
  return names.find((name) => typeof name === 'string')
}

function isListSchema(schema: v.GenericSchema): schema is ListSchema {
  return 'item' in schema
}
