import { Hono } from 'hono'
import { Refusal } from '../domain/refusal.ts'
import type { Env } from '../http/context.ts'
import { signedIn } from '../http/permit.ts'
import { requestAgain } from '../http/sent-again.ts'

/** The form with what its owner had typed when the session ended. */
export function unsent(app: Hono<Env>) {
  return new Hono<Env>().get('/:token', async (c) => {
    const { unsentForms } = c.env.memory
    const typed = unsentForms.find(c.req.param('token'), signedIn(c).id, c.var.act.at)
    if (!typed) throw new Refusal('page-missing')
    const shown = await app.fetch(requestAgain(c, typed), { ...c.env, unsent: typed })
    if (shown.status === 303) return c.redirect('/', 303)
    const headers = new Headers(shown.headers)
    headers.delete('HX-Push-Url')
    return new Response(shown.body, { status: shown.status === 422 ? 200 : shown.status, headers })
  })
}
