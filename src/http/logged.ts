/** Every answered request leaves its line in the log. */
import { createMiddleware } from 'hono/factory'
import type { Env } from './context.ts'
import { loggedPath } from './log.ts'

export const logged = createMiddleware<Env>(async (c, next) => {
  const begun = performance.now()
  await next()
  const { log, now } = c.get('deps')
  log({
    time: now(),
    request: c.get('requestId'),
    method: c.req.method,
    path: loggedPath(c.req.path),
    status: c.res.status,
    milliseconds: Math.round(performance.now() - begun),
    person: c.get('person')?.id ?? null,
  })
})
