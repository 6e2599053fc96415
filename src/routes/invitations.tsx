import { Hono } from 'hono'
import * as v from 'valibot'
import { JoinPage } from '#views/person/invitation.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { invitedPerson, joinPerson } from '../domain/office/invitation.ts'
import { personOf } from '../domain/office/people.ts'
import type { Person } from '../domain/office/person.ts'
import { policyOf } from '../domain/office/settings.ts'
import type { Context, Env } from '../http/context.ts'
import { password, readForm, withProblem } from '../http/form.ts'
import { problemWithNew } from '../http/new-password.ts'
import { frameOf, page } from '../http/page.ts'
import { actOf, startSession } from '../http/session.ts'
import { note } from '../http/sign-in.ts'
import { hashToken } from '../token.ts'

const JoinSchema = v.object({ password: password(), passwordAgain: v.string() })

export const invitations = new Hono<Env>()

invitations.get('/:token', (c) => show(c, invited(c), blankForm))

invitations.post('/:token', async (c) => {
  const person = invited(c)
  const form = await readForm(c, JoinSchema)
  if (!form.valid) return show(c, person, form.state, 422)
  const problem = await problemWithNew(c, form.values, person)
  if (problem) return show(c, person, withProblem(form.state, ...problem), 422)
  const act = actOf(c, person.id)
  const passwordHash = await c.var.deps.passwords.hash(form.values.password)
  const office = await c.var.store.changeOffice(act, (before) =>
    joinPerson(before, tokenHash(c), passwordHash, act),
  )
  const joined = personOf(office, person.id)
  const awaitsCode = Boolean(joined.secondFactor?.confirmed)
  if (!awaitsCode) await note(c, 'session.opened', joined.id)
  await startSession(c, joined, awaitsCode)
  return c.redirect('/', 303)
})

function show(c: Context, person: Person, form: FormState, status: 200 | 422 = 200) {
  const { passwordLength } = policyOf(c.var.store.office())
  return page(c, <JoinPage frame={frameOf(c)} person={person} form={form} least={passwordLength} />, status)
}

function invited(c: Context) {
  return invitedPerson(c.var.store.office(), tokenHash(c), c.var.deps.now())
}

function tokenHash(c: Context): string {
  return hashToken(c.req.param('token') ?? '')
}
