import { Hono } from 'hono'
import * as v from 'valibot'
import { JoinPage } from '#views/person/invitation.tsx'
import { blankForm } from '#views/shared/form.tsx'
import { invitedPerson, joinPerson, personOf } from '../domain/office/person.ts'
import type { Context, Env } from '../http/context.ts'
import { newPassword, readForm, withProblem } from '../http/form.ts'
import { frameOf, page } from '../http/page.ts'
import { actOf, startSession } from '../http/session.ts'
import { hashToken } from '../token.ts'

const JoinSchema = v.object({ password: newPassword(), passwordAgain: v.string() })

export const invitations = new Hono<Env>()

invitations.get('/:token', (c) =>
  page(c, <JoinPage frame={frameOf(c)} person={invited(c)} form={blankForm} />),
)

invitations.post('/:token', async (c) => {
  const person = invited(c)
  const form = await readForm(c, JoinSchema)
  if (!form.valid) return page(c, <JoinPage frame={frameOf(c)} person={person} form={form.state} />, 422)
  if (form.values.password !== form.values.passwordAgain) {
    const state = withProblem(form.state, 'passwordAgain', 'not-the-same')
    return page(c, <JoinPage frame={frameOf(c)} person={person} form={state} />, 422)
  }
  const act = actOf(c, person.id)
  const passwordHash = await c.var.deps.passwords.hash(form.values.password)
  const office = await c.var.store.changeOffice(act, (before) =>
    joinPerson(before, tokenHash(c), passwordHash, act),
  )
  await startSession(c, personOf(office, person.id))
  return c.redirect('/', 303)
})

function invited(c: Context) {
  return invitedPerson(c.var.store.office(), tokenHash(c), c.var.deps.now())
}

function tokenHash(c: Context): string {
  return hashToken(c.req.param('token') ?? '')
}
