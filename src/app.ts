/** The program as one request handler: all that a request passes, in order. */
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { TrieRouter } from 'hono/router/trie-router'
import { arrive } from './http/arrival.ts'
import { assets } from './http/assets.ts'
import { isOurs, pathBelow, redirectBelow } from './http/base.ts'
import { within } from './http/body.ts'
import type { Deps, Env } from './http/context.ts'
import { onError, onMissing } from './http/failure.tsx'
import { guarded } from './http/guards.ts'
import { logged } from './http/logged.ts'
import { emptyMemory } from './http/memory.ts'
import { once } from './http/once.ts'
import { identify, requirePerson } from './http/session.ts'
import { health } from './routes/health.ts'
import { forAnyone, forPeople } from './routes/index.ts'
import { styleguide } from './routes/styleguide.tsx'
import { unsent } from './routes/unsent.ts'

const requestMegabytes = 64

export const app = new Hono<Env>({ getPath: pathBelow, router: new TrieRouter() })
app.onError(onError)
app.notFound(onMissing)

app.route('/', assets)
app.use(redirectBelow)
app.use(arrive)
app.use(guarded)
app.use(logged)
app.route('/', health)
app.use(identify)
app.post('*', csrf({ origin: isOurs }))
app.post('*', within(requestMegabytes))

app.route('/', forAnyone)
app.use(requirePerson)
app.post('*', once)
app.route('/', forPeople)
app.route('/unsent', unsent(app))
app.route('/styleguide', styleguide)

export interface App {
  fetch(request: Request, env?: object): Response | Promise<Response>
}

/** Answers with what it is given, and keeps a memory of its own. */
export function createApp(deps: Deps): App {
  const memory = emptyMemory(deps.trustedProxies)
  return { fetch: (request, env) => app.fetch(request, { ...env, deps, memory }) }
}
