import { Hono } from 'hono'
import type { Env } from '../http/context.ts'

export const health = new Hono<Env>()

/** The process answers. */
health.get('/healthz', (c) => c.text('ok'))

/** What people change can be kept. */
health.get('/readyz', async (c) => {
  const ready = await c.var.store.ready()
  return ready ? c.text('ready') : c.text('not ready: what is written does not reach the disk', 503)
})
