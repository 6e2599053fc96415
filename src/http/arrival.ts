/** What every request is given as it comes in. */
import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import { createMiddleware } from 'hono/factory'
import type { Context, Env } from './context.ts'
import { harmless } from './harmless.ts'
import { callerOf } from './network.ts'

export const arrive = createMiddleware<Env>((c, next) => {
  const { unsent, deps, memory } = c.env
  const reached = unsent ? harmless(deps) : deps
  c.set('deps', reached)
  c.set('store', reached.store)
  c.set('typed', unsent?.fields ?? {})
  c.set('requestId', requestIdOf(c))
  c.set('caller', callerOf(socketOf(c), c.req.header('x-forwarded-for'), memory.trusted))
  return next()
})

/** As a proxy calls the request, so that its log and ours agree; otherwise a name of our own. */
function requestIdOf(c: Context): string {
  const given = c.req.header('x-request-id')
  return given !== undefined && /^[\w=-]{1,255}$/.test(given) ? given : randomUUID()
}

/** The address at the other end of the connection; '' where there is none, as in tests. */
function socketOf(c: Context): string {
  const { incoming } = c.env as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? ''
}
