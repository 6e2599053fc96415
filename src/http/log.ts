/** One line for each request: who, what, how it went; never what was said. */
import { createMiddleware } from 'hono/factory'
import type { Context, Env } from './context.ts'

export interface LogLine {
  /** instant, ISO 8601 */
  readonly time: string
  readonly request: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  /** id of whoever is signed in */
  readonly person: string | null
}

export const logged = createMiddleware<Env>(async (c, next) => {
  const begun = performance.now()
  await next()
  const { deps, requestId, person } = c.var
  deps.log({
    time: deps.now(),
    request: requestId,
    method: c.req.method,
    path: loggedPath(c),
    status: c.res.status,
    milliseconds: Math.round(performance.now() - begun),
    person: person?.id ?? null,
  })
})

/** Without the query, and without what opens a door to whoever reads the log. */
export function loggedPath(c: Context): string {
  return c.req.path.replace(/^\/(setup|invitations|feed|unsent)\/.*/, '/$1/…')
}
