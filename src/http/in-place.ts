/**
 * One field of a record, changed where a list shows it. Its form states that field alone and says so; the record has
 * the others. So it is sent to the address of the whole form, where one rule and one look at what others did hold for both.
 */
import type * as v from 'valibot'
import type { FormState } from '#views/shared/form.tsx'
import type { Opened, Opening } from '#views/shared/in-place.tsx'
import { readBody } from './body.ts'
import type { Context } from './context.ts'
import { type Fields as Posted, withoutSecrets } from './fields.ts'
import { checkForm, type Form } from './form.ts'
import type { Status } from './page.ts'
import { type Again, opened, seenIn } from './seen.ts'

type Typed = FormState['typed']

/** Values that may be changed one by one, each with the names that it has in the whole form. */
export type Fields = Readonly<Record<string, readonly string[]>>

/** The record and the value that an address opens: ?edit=3.2-1.leadId */
export function openedIn(c: Context, fields: Fields): Opened | null {
  const [, row, field] = /^(.+)\.([a-z]\w*)$/i.exec(c.req.query('edit') ?? '') ?? []
  if (row === undefined || field === undefined || !Object.hasOwn(fields, field)) return null
  return { row, field, names: fields[field] ?? [] }
}

/**
 * That value with its form, as it is kept.
 *
 * @param keptOf every field of a record; undefined where there is none to be changed
 */
export function openingOf(
  c: Context,
  fields: Fields,
  keptOf: (row: string) => Typed | undefined,
): Opening | null {
  const asked = openedIn(c, fields)
  const kept = asked && keptOf(asked.row)
  if (!asked || !kept) return null
  const own = Object.entries(kept).filter(([name]) => asked.names.includes(name))
  return { ...asked, form: opened(Object.fromEntries(own)) }
}

/**
 * As `readForm`, for a form that may state one value only: the one that the address opened.
 *
 * @param kept every field as the record has it
 */
export async function readStated<S extends v.GenericSchema>(
  c: Context,
  schema: S,
  fields: Fields,
  kept: Typed,
): Promise<Form<v.InferOutput<S>>> {
  const stated = (await readBody(c)).fields
  const asked = openedIn(c, fields)
  const whole = asked ? completed(stated, asked.names, kept) : stated
  const form = checkForm(c, schema, { fields: whole, files: new Map<string, never>() })
  c.set('typed', withoutSecrets(stated))
  return form
}

/** The others are taken as seen now: nothing can come between them and this change. */
function completed(stated: Posted, names: readonly string[], kept: Typed): Posted {
  const others = Object.fromEntries(Object.entries(kept).filter(([name]) => !names.includes(name))) as Posted
  return { ...stated, ...others, seen: [...[stated.seen ?? []].flat(), seenIn(others)] }
}

/** Where a form was opened: there it comes back when something is wrong, and there one goes on when it is saved. */
export interface Place {
  readonly to: string
  /** address of the form as it opens now */
  readonly page: string
  readonly show: (form: FormState, status: Status) => Response | Promise<Response>
}

export function againAt({ page, show }: Place): Again {
  return { page, show: (form) => show(form, 409) }
}
