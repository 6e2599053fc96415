/** The program as one request handler: all that a request passes, in order. */
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { requestId } from 'hono/request-id'
import { assets } from './http/assets.ts'
import { Attempts } from './http/attempts.ts'
import { baseOf, pathBelow, redirectBelow } from './http/base.ts'
import { within } from './http/body.ts'
import { locate } from './http/caller.ts'
import type { Deps, Env } from './http/context.ts'
import { onError, onMissing } from './http/failure.tsx'
import { harmless } from './http/harmless.ts'
import { logged } from './http/logged.ts'
import { once } from './http/once.ts'
import { sandbox, security } from './http/security.ts'
import { identify, requirePerson } from './http/session.ts'
import { UnsentForms } from './http/unsent.ts'
import { health } from './routes/health.ts'
import { forAnyone, forPeople } from './routes/index.ts'
import { styleguide } from './routes/styleguide.tsx'
import { unsent } from './routes/unsent.ts'

const requestMegabytes = 64

export function createApp(deps: Deps): Hono<Env> {
  const base = baseOf(deps.publicUrl)
  const app = new Hono<Env>({ getPath: pathBelow(base) })
  const attempts = new Attempts()
  const unsentForms = new UnsentForms()
  app.onError(onError)
  app.notFound(onMissing)

  app.route('/', assets)
  if (base !== '') app.use(redirectBelow(base))
  app.use(requestId())
  app.use('/plans/:year/evidence/:sha256/picture', sandbox)
  app.use(security)
  app.use(async (c, next) => {
    const { unsent } = c.env ?? {}
    const reached = unsent ? harmless(deps) : deps
    c.set('deps', reached)
    c.set('store', reached.store)
    c.set('typed', unsent?.fields ?? {})
    c.set('attempts', attempts)
    c.set('unsentForms', unsentForms)
    await next()
  })
  app.use(logged)
  app.use(locate(deps.trustedProxies))
  app.route('/', health)
  app.use(identify)
  app.use(csrf(deps.publicUrl ? { origin: new URL(deps.publicUrl).origin } : undefined))
  app.post('*', within(requestMegabytes))

  app.route('/', forAnyone)
  app.use(requirePerson)
  app.use(once())
  app.route('/', forPeople)
  app.route('/unsent', unsent(app))
  if (deps.demo) app.route('/styleguide', styleguide)
  return app
}
