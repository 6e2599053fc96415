import { Hono } from 'hono'
import * as v from 'valibot'
import { SetupPage } from '#views/setup.tsx'
import { blankForm } from '#views/shared/form.tsx'
import { setUpOffice } from '../domain/office/founding.ts'
import { personOf } from '../domain/office/people.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from '../http/context.ts'
import { password, readForm, text, withProblem } from '../http/form.ts'
import { problemWithNew } from '../http/new-password.ts'
import { frameOf, page } from '../http/page.ts'
import { actOf, startSession } from '../http/session.ts'
import { note } from '../http/sign-in.ts'
import { sameToken } from '../token.ts'

const SetupSchema = v.object({
  officeName: text(60),
  name: text(30),
  account: text(40),
  password: password(),
  passwordAgain: v.string(),
})

export const setup = new Hono<Env>()

setup.use('/:token', async (c, next) => {
  if (c.var.store.office().people.length > 0) throw new Refusal('setup-done')
  if (!sameToken(c.req.param('token'), c.var.deps.setupToken)) throw new Refusal('link-spent')
  await next()
})

setup.get('/:token', (c) => page(c, <SetupPage frame={frameOf(c)} form={blankForm} />))

setup.post('/:token', async (c) => {
  const form = await readForm(c, SetupSchema)
  if (!form.valid) return page(c, <SetupPage frame={frameOf(c)} form={form.state} />, 422)
  const { password: chosen, passwordAgain, ...founder } = form.values
  const problem = await problemWithNew(c, form.values, { ...founder, passwordHash: null })
  if (problem) {
    return page(c, <SetupPage frame={frameOf(c)} form={withProblem(form.state, ...problem)} />, 422)
  }
  await found(c, { ...founder, passwordHash: await c.var.deps.passwords.hash(chosen) })
  return c.redirect('/', 303)
})

async function found(c: Context, founder: Parameters<typeof setUpOffice>[1]): Promise<void> {
  const act = actOf(c, c.var.deps.newId())
  const office = await c.var.store.changeOffice(act, (before) => setUpOffice(before, founder, act))
  await note(c, 'session.opened', act.by)
  await startSession(c, personOf(office, act.by))
}
