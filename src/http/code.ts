/** Takes a code of the second factor at the pace that failures allow, each at most once. */

import type { Person } from '../domain/office/person.ts'
import { factorOf, useRecoveryCode, useStep } from '../domain/office/second-factor.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Knock } from './attempts.ts'
import type { Context } from './context.ts'
import { plainRecoveryCode, recoveryLetters, stepOf } from './second-factor.ts'
import { actOf } from './session.ts'
import { note } from './sign-in.ts'

/** Minutes to wait after too many guesses; 0 for a code that was taken, null for one that was not. */
export async function tryCode(c: Context, person: Person, code: string): Promise<number | null> {
  const { caller, deps } = c.var
  const { attempts } = c.env.memory
  const knock: Knock = { account: `${person.id} 2FA`, address: caller, at: deps.now() }
  const wait = attempts.begin(knock)
  if (wait > 0) return Math.ceil(wait / 60)
  if (await isTaken(c, person, code)) {
    attempts.succeed(knock)
    return 0
  }
  await note(c, 'session.failed', person.id)
  if (attempts.isLocked(knock)) await note(c, 'session.locked', person.id)
  return null
}

async function isTaken(c: Context, { id }: Person, code: string): Promise<boolean> {
  const { store, deps } = c.var
  const act = actOf(c, id)
  const { secret, recoveryHashes } = factorOf(store.office(), id)
  const step = stepOf(secret, code, deps.now())
  const recovery = step === null ? await fitting(c, code, recoveryHashes) : ''
  try {
    await store.changeOffice(act, (office) =>
      step === null ? useRecoveryCode(office, id, recovery) : useStep(office, id, step),
    )
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The hash that a code for need fits, '' for none; six digits are none, and are not tried. */
async function fitting(c: Context, code: string, hashes: readonly string[]): Promise<string> {
  const plain = plainRecoveryCode(code)
  if (plain.length !== recoveryLetters) return ''
  for (const hash of hashes) if (await c.var.deps.passwords.match(plain, hash)) return hash
  return ''
}
