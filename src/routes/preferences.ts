import { Hono } from 'hono'
import * as v from 'valibot'
import { hideable, locales, type Preferences } from '../domain/office/person.ts'
import { preferPerson, showColumn } from '../domain/office/preferences.ts'
import { localPath } from '../http/base.ts'
import type { Env } from '../http/context.ts'
import { oneOf, readForm } from '../http/form.ts'
import { rememberLook } from '../http/session.ts'

const PreferencesSchema = v.object({
  locale: v.optional(oneOf(locales)),
  elder: v.optional(oneOf(['on', 'off'])),
  hide: v.optional(oneOf(hideable)),
  show: v.optional(oneOf(hideable)),
  back: v.optional(v.string(), '/'),
})

export const preferences = new Hono<Env>()

preferences.post('/', async (c) => {
  const form = await readForm(c, PreferencesSchema)
  if (!form.valid) return c.redirect('/', 303)
  const { locale, elder, hide, show, back } = form.values
  if (locale) rememberLook(c, 'locale', locale)
  if (elder) rememberLook(c, 'elder', elder)
  const chosen: Partial<Preferences> = { ...(locale && { locale }), ...(elder && { elder: elder === 'on' }) }
  const { person, store, act } = c.var
  const column = hide ?? show
  if (person) {
    await store.changeOffice(act, (office) =>
      column
        ? showColumn(office, person.id, column, column === show)
        : preferPerson(office, person.id, chosen),
    )
  }
  return c.redirect(localPath(back), 303)
})
