/** What browsers are told to refuse, whatever an answer may hold. */
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'

export const guards: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
}

/** Puts the guards on every answer that was not made with them; a stricter one of its own stays. */
export const guarded = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.get('isGuarded')) return
  const { headers } = c.res
  for (const [name, value] of Object.entries(guards)) if (!headers.has(name)) headers.set(name, value)
})
