import { Hono } from 'hono'
import * as v from 'valibot'
import { preferPerson } from '../domain/office/people.ts'
import { locales, type Preferences } from '../domain/office/person.ts'
import { localPath } from '../http/base.ts'
import type { Env } from '../http/context.ts'
import { oneOf, readForm } from '../http/form.ts'
import { rememberLook } from '../http/session.ts'

const PreferencesSchema = v.object({
  locale: v.optional(oneOf(locales)),
  elder: v.optional(oneOf(['on', 'off'])),
  back: v.optional(v.string(), '/'),
})

export const preferences = new Hono<Env>()

preferences.post('/', async (c) => {
  const form = await readForm(c, PreferencesSchema)
  if (!form.valid) return c.redirect('/', 303)
  const { locale, elder, back } = form.values
  if (locale) rememberLook(c, 'locale', locale)
  if (elder) rememberLook(c, 'elder', elder)
  const chosen: Partial<Preferences> = { ...(locale && { locale }), ...(elder && { elder: elder === 'on' }) }
  const { person, store, act } = c.var
  if (person) await store.changeOffice(act, (office) => preferPerson(office, person.id, chosen))
  return c.redirect(localPath(back), 303)
})
