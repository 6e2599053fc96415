/** Checks a password at the pace that failures allow, and notes in the office's history how it went. */
import type { Person } from '../domain/office/person.ts'
import { type SignInEvent, signInDeed } from '../domain/office/sign-in.ts'
import type { Knock } from './attempts.ts'
import type { Context } from './context.ts'
import { actOf } from './session.ts'

export type SignIn =
  | { readonly outcome: 'opened'; readonly person: Person }
  | { readonly outcome: 'failed' }
  | { readonly outcome: 'locked'; readonly minutes: number }

/** Takes as long, and says the same, whether there is such an account or not. */
export async function tryPassword(c: Context, account: string, password: string): Promise<SignIn> {
  const { caller, deps, store } = c.var
  const { attempts } = c.env.memory
  const knock: Knock = { account, address: caller, at: deps.now() }
  const wait = attempts.begin(knock)
  if (wait > 0) return { outcome: 'locked', minutes: Math.ceil(wait / 60) }

  const person = store.office().people.find((one) => one.active && one.account === account)
  const matches = await deps.passwords.match(password, person?.passwordHash ?? null)
  if (person && matches) {
    attempts.succeed(knock)
    return { outcome: 'opened', person }
  }
  await note(c, 'session.failed', person?.id ?? null)
  if (attempts.isLocked(knock)) await note(c, 'session.locked', person?.id ?? null)
  return { outcome: 'failed' }
}

/** What nobody who is signed in has done was done by the program. */
export async function note(
  c: Context,
  action: SignInEvent['action'],
  personId: string | null,
): Promise<void> {
  const isOwn = action !== 'session.failed' && action !== 'session.locked'
  const by = isOwn ? personId : null
  const act = actOf(c, by ?? 'system')
  await c.get('store').noteInOffice(act, signInDeed({ action, personId, address: c.get('caller') }))
}
