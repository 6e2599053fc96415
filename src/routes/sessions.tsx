import { Hono } from 'hono'
import * as v from 'valibot'
import { SignInPage } from '#views/session.tsx'
import { blankForm } from '#views/shared/form.tsx'
import type { Person } from '../domain/person.ts'
import type { Context, Env } from '../http/context.ts'
import { readForm, text } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { passwordMatches } from '../http/password.ts'
import { endSession, startSession } from '../http/session.ts'

const SignInSchema = v.object({ account: text(40), password: v.string(), back: v.optional(v.string(), '/') })

export const sessions = new Hono<Env>()

sessions.get('/sign-in', (c) => {
  const back = localPath(c.req.query('back'))
  if (c.var.person) return c.redirect(back, 303)
  return page(c, <SignInPage frame={frameOf(c)} form={blankForm} back={back} wrong={false} />)
})

sessions.post('/sign-in', async (c) => {
  const form = await readForm(c, SignInSchema)
  const back = localPath(form.valid ? form.values.back : '/')
  const person = form.valid ? await personBehind(c, form.values.account, form.values.password) : null
  if (!person) {
    return page(c, <SignInPage frame={frameOf(c)} form={form.state} back={back} wrong={form.valid} />, 422)
  }
  await startSession(c, person)
  return c.redirect(back, 303)
})

sessions.post('/sign-out', async (c) => {
  await endSession(c)
  return done(c, '/sign-in', 'signed-out')
})

async function personBehind(c: Context, account: string, password: string): Promise<Person | null> {
  const person = c.var.store.office().people.find((one) => one.active && one.account === account)
  const matches = await passwordMatches(password, person?.passwordHash ?? null)
  return person && matches ? person : null
}

/** Only paths of this program: never an address that leads elsewhere. */
function localPath(path: string | undefined): string {
  return path && /^\/(?![/\\])/.test(path) ? path : '/'
}
