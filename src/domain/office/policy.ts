/** What is asked of passwords and sign-ins, as the security administrator has set it. */
import * as v from 'valibot'
import type { Change } from '../entry.ts'
import { addDays, dayOf } from '../time/day.ts'
import type { Office } from './office.ts'
import type { Person } from './person.ts'
import { roles } from './role.ts'

export const PolicySchema = v.object({
  /** characters that a new password has at least; never below 8 */
  passwordLength: v.pipe(v.number(), v.integer(), v.minValue(8), v.maxValue(64)),
  /** days after which a password is changed; 0 never asks */
  passwordDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3650)),
  /** how many passwords before this one may not come back */
  passwordHistory: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  /** minutes without a request after which a session ends */
  idleMinutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(120)),
  /** hours after which it ends, however busy */
  sessionHours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  /** who signs in with a second factor too; everybody else may */
  secondFactorRoles: v.array(v.picklist(roles)),
})

export type Policy = Readonly<v.InferOutput<typeof PolicySchema>>

/** Long passwords that stay, as NIST SP 800-63B and ASVS advise; 等级保护 assessors may ask for more. */
export const usualPolicy: Policy = {
  passwordLength: 8,
  passwordDays: 0,
  passwordHistory: 0,
  idleMinutes: 30,
  sessionHours: 12,
  secondFactorRoles: [],
}

/** What is set, or the usual. */
export function policyOf({ policy }: Pick<Office, 'policy'>): Policy {
  return policy ?? usualPolicy
}

export function setPolicy(office: Office, policy: Policy): Change<Office> {
  return {
    next: { ...office, policy },
    did: {
      action: 'office.edited',
      subject: 'policy',
      before: describe(policyOf(office)),
      after: describe(policy),
    },
  }
}

/** What a person has to do before anything else. */
export type Outstanding = 'password' | 'secondFactor'

/**
 * A password that is older than the policy allows is changed first, then a second factor is set up where the person's
 * roles ask for one. A password of unknown age is old.
 *
 * @param today YYYY-MM-DD
 */
export function outstandingOf(person: Person, policy: Policy, today: string): Outstanding | null {
  const { passwordDays, secondFactorRoles } = policy
  const setOn = person.passwordSetAt ? dayOf(person.passwordSetAt) : ''
  if (passwordDays > 0 && (setOn === '' || addDays(setOn, passwordDays) <= today)) return 'password'
  const isAsked = person.roles.some((role) => secondFactorRoles.includes(role))
  return isAsked && !person.secondFactor?.confirmed ? 'secondFactor' : null
}

function describe(policy: Policy): string {
  const { passwordLength, passwordDays, passwordHistory, idleMinutes, sessionHours } = policy
  const password = `≥${passwordLength} ${passwordDays}d ×${passwordHistory}`
  return `${password} ${idleMinutes}min ${sessionHours}h 2FA ${policy.secondFactorRoles.join('+')}`.trim()
}
