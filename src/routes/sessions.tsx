import { Hono } from 'hono'
import * as v from 'valibot'
import { CodePage, SignInPage } from '#views/session.tsx'
import { blankForm, typedText } from '#views/shared/form.tsx'
import { localPath } from '../http/base.ts'
import { tryCode } from '../http/code.ts'
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

const CodeSchema = v.object({ code: text(20), back: v.optional(v.string(), '/') })

export const sessions = new Hono<Env>()

sessions.get('/sign-in', (c) => {
  const back = localPath(c.req.query('back'))
  if (c.var.person) return c.redirect(back, 303)
  return page(c, <SignInPage frame={frameOf(c)} form={blankForm} back={back} trouble="" />)
})

sessions.post('/sign-in', async (c) => {
  const form = await readForm(c, SignInSchema)
  const back = localPath(typedText(form.state, 'back'))
  if (!form.valid) {
    return page(c, <SignInPage frame={frameOf(c)} form={form.state} back={back} trouble="" />, 422)
  }
  const { account, password } = form.values
  const signIn = await tryPassword(c, account, password)
  if (signIn.outcome !== 'opened') {
    const { wrong, locked } = c.var.m.session
    const trouble = signIn.outcome === 'locked' ? locked(signIn.minutes) : wrong
    return page(c, <SignInPage frame={frameOf(c)} form={form.state} back={back} trouble={trouble} />, 422)
  }
  if (signIn.person.secondFactor?.confirmed) {
    await startSession(c, signIn.person, true)
    return c.redirect(`/sign-in/code?back=${encodeURIComponent(back)}`, 303)
  }
  await note(c, 'session.opened', signIn.person.id)
  await startSession(c, signIn.person)
  return c.redirect(back, 303)
})

sessions.get('/sign-in/code', (c) => {
  if (!c.var.arriving) return c.redirect('/sign-in', 303)
  return page(c, <CodePage frame={frameOf(c)} back={localPath(c.req.query('back'))} trouble="" />)
})

/** The session that waited for the code ends with it, and another begins. */
sessions.post('/sign-in/code', async (c) => {
  const person = c.var.arriving
  if (!person) return c.redirect('/sign-in', 303)
  const form = await readForm(c, CodeSchema)
  const back = localPath(typedText(form.state, 'back'))
  const minutes = form.valid ? await tryCode(c, person, form.values.code) : null
  if (minutes !== 0) {
    const { wrongCode, locked } = c.var.m.session
    const trouble = minutes === null ? wrongCode : locked(minutes)
    return page(c, <CodePage frame={frameOf(c)} back={back} trouble={trouble} />, 422)
  }
  await endSession(c)
  await note(c, 'session.opened', person.id)
  await startSession(c, person)
  return c.redirect(back, 303)
})

sessions.post('/sign-out', async (c) => {
  if (c.var.person) await note(c, 'session.ended', c.var.person.id)
  await endSession(c)
  return done(c, '/sign-in', 'signed-out')
})
