import { Hono } from 'hono'
import * as v from 'valibot'
import { RecoveryCodesPage, SecondFactorPage } from '#views/second-factor.tsx'
import { blankForm, type FormState } from '#views/shared/form.tsx'
import {
  beginSecondFactor,
  confirmSecondFactor,
  factorOf,
  removeSecondFactor,
} from '../domain/office/second-factor.ts'
import { policyOf } from '../domain/office/settings.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from '../http/context.ts'
import { password, readForm, text, withProblem } from '../http/form.ts'
import { done, frameOf, page } from '../http/page.ts'
import { signedIn } from '../http/permit.ts'
import { qrCodeOf } from '../http/qr-code.ts'
import { newRecoveryCodes, newSecret, plainRecoveryCode, stepOf, uriOf } from '../http/second-factor.ts'
import { tryPassword } from '../http/sign-in.ts'

const PasswordSchema = v.object({ passwordNow: password() })
const CodeSchema = v.object({ code: text(20) })

export const secondFactor = new Hono<Env>()

secondFactor.get('/', (c) => show(c, blankForm))

/** Whoever finds the machine open does not get in for good: the password is asked for again. */
secondFactor.post('/', async (c) => {
  const { id } = signedIn(c)
  const form = await readPassword(c)
  if (form) return show(c, form, 422)
  if (signedIn(c).secondFactor?.confirmed) return c.redirect('/account/second-factor', 303)
  await c.var.store.changeOffice(c.var.act, (office) => beginSecondFactor(office, id, newSecret()))
  return c.redirect('/account/second-factor', 303)
})

/** The codes for need are shown once, in the answer itself: only their hashes are kept. */
secondFactor.post('/confirmation', async (c) => {
  const { store, act } = c.var
  const { id } = signedIn(c)
  const form = await readForm(c, CodeSchema)
  if (!form.valid) return show(c, form.state, 422)
  const { secret, confirmed } = factorOf(store.office(), id)
  const step = stepOf(secret, form.values.code, act.at)
  if (confirmed || step === null) return show(c, withProblem(blankForm, 'code', 'wrong-code'), 422)
  const codes = newRecoveryCodes()
  const { passwords } = c.var.deps
  const recoveryHashes = await Promise.all(codes.map((code) => passwords.hash(plainRecoveryCode(code))))
  await store.changeOffice(act, (office) => confirmSecondFactor(office, id, { step, recoveryHashes }))
  return page(c, <RecoveryCodesPage frame={frameOf(c)} codes={codes} />)
})

secondFactor.post('/removal', async (c) => {
  const { id } = signedIn(c)
  const form = await readPassword(c)
  if (form) return show(c, form, 422)
  if (isAsked(c)) throw new Refusal('factor-required')
  await c.var.store.changeOffice(c.var.act, (office) => removeSecondFactor(office, id))
  return done(c, '/account/second-factor', 'factor-removed')
})

/** The form to show again if the password is wrong. */
async function readPassword(c: Context): Promise<FormState | undefined> {
  const form = await readForm(c, PasswordSchema)
  if (!form.valid) return form.state
  const { outcome } = await tryPassword(c, signedIn(c).account, form.values.passwordNow)
  return outcome === 'opened' ? undefined : withProblem(blankForm, 'passwordNow', 'not-your-password')
}

function isAsked(c: Context): boolean {
  const { secondFactorRoles } = policyOf(c.var.store.office())
  return signedIn(c).roles.some((role) => secondFactorRoles.includes(role))
}

function show(c: Context, form: FormState, status: 200 | 422 = 200) {
  const person = signedIn(c)
  const office = c.var.store.office()
  const { secondFactor: factor } = person
  const uri = factor && !factor.confirmed ? uriOf(factor.secret, person, office.name) : null
  const transfer = uri === null ? null : { uri, code: qrCodeOf(uri) }
  return page(
    c,
    <SecondFactorPage
      frame={frameOf(c)}
      factor={factor ?? null}
      transfer={transfer}
      asked={isAsked(c)}
      form={form}
    />,
    status,
  )
}
