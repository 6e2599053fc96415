/** What every request is given as it comes in. */
import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { createMiddleware } from 'hono/factory'
import { Attempts } from './attempts.ts'
import type { Context, Deps, Env } from './context.ts'
import { harmless } from './harmless.ts'
import { callerOf, trustList } from './network.ts'
import { UnsentForms } from './unsent.ts'

export function arrive(deps: Deps) {
  const attempts = new Attempts()
  const unsentForms = new UnsentForms()
  const trusted = trustList(deps.trustedProxies)
  return createMiddleware<Env>((c, next) => {
    const { unsent } = c.env ?? {}
    const reached = unsent ? harmless(deps) : deps
    c.set('deps', reached)
    c.set('store', reached.store)
    c.set('typed', unsent?.fields ?? {})
    c.set('attempts', attempts)
    c.set('unsentForms', unsentForms)
    c.set('requestId', requestIdOf(c))
    c.set('caller', callerOf(socketOf(c), c.req.header('x-forwarded-for'), trusted))
    return next()
  })
}

/** As a proxy calls the request, so that its log and ours agree; otherwise a name of our own. */
function requestIdOf(c: Context): string {
  const given = c.req.header('x-request-id')
  return given !== undefined && /^[\w=-]{1,255}$/.test(given) ? given : randomUUID()
}

/** The address at the other end of the connection; '' where there is none, as in tests. */
function socketOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? ''
}
