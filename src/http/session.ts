/** Who is asking: a random token in a cookie, its hash in the store. */

import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { dayOf } from '../domain/day.ts'
import type { Locale, Person } from '../domain/person.ts'
import { messages } from '../messages/index.ts'
import { hashToken, newToken } from '../token.ts'
import type { Context, Env } from './context.ts'

const cookieName = 'session'
const sessionHours = 12

/** Sets person, locale and look for every request, signed in or not. */
export const identify = createMiddleware<Env>(async (c, next) => {
  const person = personOf(c)
  const locale = person?.preferences.locale ?? localeOf(c)
  c.set('person', person)
  c.set('locale', locale)
  c.set('elder', person?.preferences.elder ?? getCookie(c, 'elder') === 'on')
  c.set('m', messages[locale])
  if (person) c.set('act', actOf(c, person.id))
  await next()
})

/** Sends strangers to the sign-in page and back here afterwards. */
export const requirePerson = createMiddleware<Env>(async (c, next) => {
  if (c.var.person) return next()
  const { pathname, search } = new URL(c.req.url)
  const back = c.req.method === 'GET' ? pathname + search : '/'
  return c.redirect(`/sign-in?back=${encodeURIComponent(back)}`, 303)
})

export function actOf(c: Context, personId: string) {
  const { now, newId } = c.var.deps
  const at = now()
  return { by: personId, at, on: dayOf(at), newId }
}

export async function startSession(c: Context, person: Person): Promise<void> {
  const { store, now } = c.var.deps
  const token = newToken()
  const startedAt = now()
  const expiresAt = new Date(Date.parse(startedAt) + sessionHours * 3_600_000).toISOString()
  await store.sessions.add({ tokenHash: hashToken(token), personId: person.id, startedAt, expiresAt })
  setCookie(c, cookieName, token, { ...cookieOptions(c), maxAge: sessionHours * 3600 })
}

export async function endSession(c: Context): Promise<void> {
  const token = getCookie(c, cookieName)
  if (token) await c.var.store.sessions.remove(hashToken(token))
  deleteCookie(c, cookieName, cookieOptions(c))
}

export function rememberLook(c: Context, name: 'locale' | 'elder', value: string): void {
  setCookie(c, name, value, { ...cookieOptions(c), maxAge: 365 * 86_400 })
}

export function cookieOptions(c: Context) {
  const secure = (c.var.deps.publicUrl ?? c.req.url).startsWith('https:')
  return { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const
}

function personOf(c: Context): Person | null {
  const { store, now } = c.var.deps
  const token = getCookie(c, cookieName)
  const session = token ? store.sessions.find(hashToken(token)) : undefined
  if (!session || session.expiresAt <= now()) return null
  return store.office().people.find(({ id, active }) => active && id === session.personId) ?? null
}

function localeOf(c: Context): Locale {
  return getCookie(c, 'locale') === 'en' ? 'en' : 'zh'
}
