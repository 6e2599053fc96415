/** Whether a new password may be taken: what the policy asks, and what nobody should choose. */

import type { Person } from '../domain/office/person.ts'
import { policyOf } from '../domain/office/settings.ts'
import type { Problem } from '../messages/common.ts'
import { isCommonPassword } from './common-password.ts'
import type { Context } from './context.ts'

interface Typed {
  readonly password: string
  readonly passwordAgain: string
}

type Owner = Pick<Person, 'account' | 'passwordHash' | 'passwordHistory'>

/** The field that is wrong, and why. */
export async function problemWithNew(
  c: Context,
  { password, passwordAgain }: Typed,
  owner: Owner,
): Promise<[string, Problem] | undefined> {
  const { passwordLength, passwordHistory } = policyOf(c.var.store.office())
  if (password !== passwordAgain) return ['passwordAgain', 'not-the-same']
  if ([...password].length < passwordLength) return ['password', 'too-short']
  if (isCommonPassword(password, owner.account)) return ['password', 'too-common']
  return (await wasUsed(c, password, owner, passwordHistory)) ? ['password', 'used-before'] : undefined
}

async function wasUsed(c: Context, password: string, owner: Owner, count: number): Promise<boolean> {
  if (count === 0) return false
  const hashes = [owner.passwordHash, ...(owner.passwordHistory ?? [])].slice(0, count)
  for (const hash of hashes) if (await c.var.deps.passwords.match(password, hash)) return true
  return false
}
