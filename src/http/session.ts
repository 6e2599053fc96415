/** Who is asking: a random token in a cookie, its hash in the store. */

import { createMiddleware } from 'hono/factory'
import { outstandingOf } from '../domain/office/outstanding.ts'
import type { Locale, Person } from '../domain/office/person.ts'
import type { Policy } from '../domain/office/policy.ts'
import { policyOf } from '../domain/office/settings.ts'
import { Refusal } from '../domain/refusal.ts'
import { dayOf, isAfter } from '../domain/time/day.ts'
import { messages } from '../messages/index.ts'
import type { Session } from '../store/store.ts'
import { hashToken, newToken } from '../token.ts'
import { baseOf, hereOf, refererOf } from './base.ts'
import type { Context, Env } from './context.ts'
import { cookieIn, dropCookie, keepCookie } from './cookie.ts'
import { typedIn } from './sent-again.ts'

const minute = 60_000
/** for so long the cookie still says whose session it was, so that text typed too late finds its owner */
const daySeconds = 86_400
/** minutes in which a code has to follow the password */
const codeMinutes = 10

/** Sets person, locale and look for every request, signed in or not. */
export const identify = createMiddleware<Env>(async (c, next) => {
  const session = sessionOf(c)
  const owner = session ? personOf(c, session) : null
  const person = session?.awaitsCode ? null : owner
  c.set('arriving', session?.awaitsCode ? owner : null)
  const locale = person?.preferences.locale ?? localeOf(c)
  c.set('person', person)
  c.set('locale', locale)
  c.set('elder', person?.preferences.elder ?? cookieIn(c, 'elder') === 'on')
  c.set('m', messages[locale])
  if (person) c.set('act', actOf(c, person.id))
  if (person && session && isUnnoted(c, session)) await noteUse(c, session)
  await next()
})

/** Sends strangers to the sign-in page and back here afterwards, or to the form they sent, whose text is still kept, and everybody first to what is outstanding. */
export const requirePerson = createMiddleware<Env>(async (c, next) => {
  const person = c.get('person')
  if (person) {
    const way = wayOut(c, person)
    return way === null || c.req.path.startsWith('/account/') ? next() : c.redirect(way, 303)
  }
  const back = c.req.method === 'GET' ? hereOf(c) : await wayBack(c)
  const page = c.get('arriving') ? '/sign-in/code' : '/sign-in'
  return leave(c, `${page}?back=${encodeURIComponent(back)}`)
})

/** A form that saves a part of its page has no place to show the sign-in page in. */
function leave(c: Context, to: string): Response {
  const target = c.req.header('HX-Target') ?? 'body'
  if (target.startsWith('body')) return c.redirect(to, 303)
  return c.body(null, 401, { 'HX-Redirect': baseOf(c.get('deps').publicUrl) + to })
}

/** To what was typed, if its owner is known. @throws Refusal signed-out, which shows it, if not */
async function wayBack(c: Context): Promise<string> {
  const owner = ownerOf(c)
  const fields = await typedIn(c, owner !== undefined)
  if (!fields) return refererOf(c) ?? '/'
  const { deps } = c.var
  const unsent = { path: c.req.path, fields, at: deps.now() }
  const token = owner && c.env.memory.unsentForms.keep({ ...unsent, personId: owner })
  if (token) return `/unsent/${token}`
  if (c.req.header('HX-Request')) return refererOf(c) ?? '/'
  c.set('typed', fields)
  throw new Refusal('signed-out')
}

/** Whose session it was. */
function ownerOf(c: Context): string | undefined {
  const token = cookieIn(c, 'session')
  return token ? c.get('store').sessions.find(hashToken(token))?.personId : undefined
}

/** Where what is outstanding is done. */
function wayOut(c: Context, person: Person): string | null {
  const policy = policyOf(c.get('store').office())
  const outstanding = outstandingOf(person, policy, c.get('act').on)
  const ways = { password: '/account/sessions', secondFactor: '/account/second-factor' }
  return outstanding && ways[outstanding]
}

export function actOf(c: Context, personId: string) {
  const { now, newId } = c.get('deps')
  const at = now()
  return { by: personId, at, on: dayOf(at), newId }
}

/** @param awaitsCode opens nothing yet but the page that asks for the second factor */
export async function startSession(c: Context, person: Person, awaitsCode = false): Promise<void> {
  const { store, now } = c.get('deps')
  const token = newToken()
  const startedAt = now()
  const minutes = awaitsCode ? codeMinutes : policyOf(store.office()).sessionHours * 60
  const expiresAt = new Date(Date.parse(startedAt) + minutes * minute).toISOString()
  await store.sessions.add({
    tokenHash: hashToken(token),
    personId: person.id,
    startedAt,
    expiresAt,
    seenAt: startedAt,
    address: c.get('caller'),
    ...(awaitsCode && { awaitsCode }),
  })
  keepCookie(c, 'session', token, minutes * 60 + daySeconds)
}

export async function endSession(c: Context): Promise<void> {
  const token = cookieIn(c, 'session')
  if (token) await c.get('store').sessions.remove(hashToken(token))
  dropCookie(c, 'session')
}

export function rememberLook(c: Context, name: 'locale' | 'elder', value: string): void {
  keepCookie(c, name, value, 365 * 86_400)
}

/** The session that the cookie opens: neither at its end nor left alone for too long. */
export function sessionOf(c: Context): Session | undefined {
  const { store, now } = c.get('deps')
  const token = cookieIn(c, 'session')
  const session = token ? store.sessions.find(hashToken(token)) : undefined
  return session && isRunning(session, now(), policyOf(store.office())) ? session : undefined
}

/** A policy that became stricter holds for sessions that are open already. */
export function isRunning({ startedAt, expiresAt, seenAt }: Session, now: string, policy: Policy): boolean {
  const minutesSince = (instant: string) => (Date.parse(now) - Date.parse(instant)) / minute
  const isIdle = minutesSince(seenAt) >= policy.idleMinutes
  return isAfter(expiresAt, now) && !isIdle && minutesSince(startedAt) < policy.sessionHours * 60
}

/** Its use is noted at most once a minute. */
function isUnnoted(c: Context, { seenAt }: Session): boolean {
  return Date.parse(c.get('act').at) - Date.parse(seenAt) >= minute
}

/** What could not be noted only ends the session sooner. */
async function noteUse(c: Context, { tokenHash }: Session): Promise<void> {
  await c
    .get('store')
    .sessions.touch(tokenHash, c.get('act').at)
    .catch(() => {})
}

function personOf(c: Context, { personId }: Session): Person | null {
  return (
    c
      .get('store')
      .office()
      .people.find(({ id, active }) => active && id === personId) ?? null
  )
}

function localeOf(c: Context): Locale {
  return cookieIn(c, 'locale') === 'en' ? 'en' : 'zh'
}
