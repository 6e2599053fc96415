/** Cookies: no script reads them, no other site sends them, and under HTTPS their names say that they came from here alone. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { CookieOptions } from 'hono/utils/cookie'
import { baseOf } from './base.ts'
import type { Context } from './context.ts'

type Name = 'session' | 'notice' | 'locale' | 'elder'

export function cookieIn(c: Context, name: Name): string | undefined {
  return getCookie(c, name, optionsOf(c).prefix)
}

/** @param maxAge seconds */
export function keepCookie(c: Context, name: Name, value: string, maxAge: number): void {
  setCookie(c, name, value, { ...optionsOf(c), maxAge })
}

export function dropCookie(c: Context, name: Name): void {
  deleteCookie(c, name, optionsOf(c))
}

/** __Host- belongs to a whole host; below a path of one, __Secure- is what is left. */
function optionsOf(c: Context): CookieOptions & { readonly prefix?: 'host' | 'secure' } {
  const { publicUrl } = c.get('deps')
  const base = baseOf(publicUrl)
  const common = { httpOnly: true, sameSite: 'Lax', path: base || '/' } as const
  if (!(publicUrl ?? c.req.url).startsWith('https:')) return common
  return { ...common, secure: true, prefix: base === '' ? 'host' : 'secure' }
}
