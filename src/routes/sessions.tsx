import { Hono } from 'hono'
import * as v from 'valibot'
import { SignInPage } from '#views/session.tsx'
import { blankForm } from '#views/shared/form.tsx'
import type { Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { endSession, startSession } from '../http/session.ts'
import { note, tryPassword } from '../http/sign-in.ts'

const SignInSchema = v.object({
  account: text(40),
  password: v.pipe(v.string(), v.maxLength(200)),
  back: v.optional(v.string(), '/'),
})

export const sessions = new Hono<Env>()

sessions.get('/sign-in', (c) => {
  const back = localPath(c.req.query('back'))
  if (c.var.person) return c.redirect(back, 303)
  return page(c, <SignInPage frame={frameOf(c)} form={blankForm} back={back} trouble="" />)
})

sessions.post('/sign-in', async (c) => {
  const form = await readForm(c, SignInSchema)
  if (!form.valid) {
    return page(c, <SignInPage frame={frameOf(c)} form={form.state} back="/" trouble="" />, 422)
  }
  const { account, password } = form.values
  const back = localPath(form.values.back)
  const signIn = await tryPassword(c, account, password)
  if (signIn.outcome !== 'opened') {
    const { wrong, locked } = c.var.m.session
    const trouble = signIn.outcome === 'locked' ? locked(signIn.minutes) : wrong
    return page(c, <SignInPage frame={frameOf(c)} form={form.state} back={back} trouble={trouble} />, 422)
  }
  await note(c, 'session.opened', signIn.person.id)
  await startSession(c, signIn.person)
  return c.redirect(back, 303)
})

sessions.post('/sign-out', async (c) => {
  await endSession(c)
  return done(c, '/sign-in', 'signed-out')
})

/** Only paths of this program: never an address that leads elsewhere. */
function localPath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/'
}
