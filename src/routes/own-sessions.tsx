import { Hono } from 'hono'
import * as v from 'valibot'
import { OwnSessionsPage } from '#views/own-sessions.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import { outstandingOf } from '../domain/office/outstanding.ts'
import { changePassword } from '../domain/office/password.ts'
import { policyOf } from '../domain/office/settings.ts'
import type { Context, Env } from '../http/context.ts'
import { password, readForm, withProblem } from '../http/form.ts'
import { problemWithNew } from '../http/new-password.ts'
import { done, frameOf, page } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'
import { endSession, isRunning, sessionOf, startSession } from '../http/session.ts'
import { note, tryPassword } from '../http/sign-in.ts'
import type { Problem } from '../messages/common.ts'

const ChangeSchema = v.object({
  passwordNow: password(),
  password: password(),
  passwordAgain: v.string(),
})

type Change = v.InferOutput<typeof ChangeSchema>

export const ownSessions = new Hono<Env>()

ownSessions.get('/sessions', (c) => show(c, blankForm))

ownSessions.post('/sessions/removal', async (c) => {
  const { id } = signedIn(c)
  await note(c, 'session.closed', id)
  await c.var.store.sessions.removeOf(id)
  await endSession(c)
  return done(c, '/sign-in', 'signed-out-everywhere')
})

/** Whoever knew the old password, or found the machine open, is out. */
ownSessions.post('/password', async (c) => {
  const person = signedIn(c)
  const form = await readForm(c, ChangeSchema)
  if (!form.valid) return show(c, form.state, 422)
  const problem = await problemIn(c, form.values)
  if (problem) return show(c, withProblem(form.state, ...problem), 422)

  const passwordHash = await c.var.deps.passwords.hash(form.values.password)
  await c.var.store.changeOffice(c.var.act, (office) =>
    changePassword(office, person.id, passwordHash, c.var.act),
  )
  await c.var.store.sessions.removeOf(person.id)
  await startSession(c, person)
  return done(c, '/account/sessions', 'password-changed')
})

/** The field that is wrong, and why. */
async function problemIn(c: Context, typed: Change): Promise<[string, Problem] | undefined> {
  const person = signedIn(c)
  const problem = await problemWithNew(c, typed, person)
  if (problem) return problem
  const { outcome } = await tryPassword(c, person.account, typed.passwordNow)
  return outcome === 'opened' ? undefined : ['passwordNow', 'not-your-password']
}

function show(c: Context, form: FormState, status: 200 | 422 = 200) {
  const person = signedIn(c)
  const { id, account } = person
  const policy = policyOf(c.var.store.office())
  const current = sessionOf(c)?.tokenHash
  const sessions = c.var.store.sessions
    .of(id)
    .filter((session) => isRunning(session, c.var.act.at, policy) && !session.awaitsCode)
    .map(({ startedAt, seenAt, address, tokenHash }) => ({
      startedAt,
      seenAt,
      address,
      current: tokenHash === current,
    }))
  return page(
    c,
    <OwnSessionsPage
      frame={frameOf(c)}
      account={account}
      sessions={sessions}
      form={form}
      policy={policy}
      outstanding={outstandingOf(person, policy, c.var.act.on) === 'password'}
    />,
    status,
  )
}
