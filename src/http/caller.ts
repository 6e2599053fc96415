/** Where a request comes from. */
import type { HttpBindings } from '@hono/node-server'
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { callerOf, trustList } from './network.ts'

/** @param networks proxies whose word is taken; from all others X-Forwarded-For means nothing */
export function locate(networks: readonly string[]) {
  const trusted = trustList(networks)
  return createMiddleware<Env>(async (c, next) => {
    const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
    const socket = incoming?.socket.remoteAddress ?? ''
    const forwarded = networks.length > 0 ? c.req.header('x-forwarded-for') : undefined
    c.set('caller', socket && callerOf(socket, forwarded, trusted))
    await next()
  })
}
