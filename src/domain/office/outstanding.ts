/** What a person has to do before anything else, as the policy asks. */
import { addDays, dayOf } from '../time/day.ts'
import type { Person } from './person.ts'
import type { Policy } from './policy.ts'

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
