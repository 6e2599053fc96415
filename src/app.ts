/** The program as one request handler: all that a request passes, in order. */
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { TrieRouter } from 'hono/router/trie-router'
import { arrive } from './http/arrival.ts'
import { assets } from './http/assets.ts'
import { baseOf, pathBelow, redirectBelow } from './http/base.ts'
import { within } from './http/body.ts'
import type { Deps, Env } from './http/context.ts'
import { onError, onMissing } from './http/failure.tsx'
import { guarded } from './http/guards.ts'
import { logged } from './http/logged.ts'
import { once } from './http/once.ts'
import { identify, requirePerson } from './http/session.ts'
import { health } from './routes/health.ts'
import { forAnyone, forPeople } from './routes/index.ts'
import { styleguide } from './routes/styleguide.tsx'
import { unsent } from './routes/unsent.ts'

const requestMegabytes = 64

export function createApp(deps: Deps): Hono<Env> {
  const base = baseOf(deps.publicUrl)
  const app = new Hono<Env>({ getPath: pathBelow(base), router: new TrieRouter() })
  app.onError(onError)
  app.notFound(onMissing)

  app.route('/', assets)
  if (base !== '') app.use(redirectBelow(base))
  app.use(arrive(deps))
  app.use(guarded)
  app.use(logged)
  app.route('/', health)
  app.use(identify)
  app.post('*', csrf(deps.publicUrl ? { origin: new URL(deps.publicUrl).origin } : undefined))
  app.post('*', within(requestMegabytes))

  app.route('/', forAnyone)
  app.use(requirePerson)
  app.post('*', once())
  app.route('/', forPeople)
  app.route('/unsent', unsent(app))
  if (deps.demo) app.route('/styleguide', styleguide)
  return app
}
