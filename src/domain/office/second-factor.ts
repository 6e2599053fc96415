/** The second factor (动态口令): a code that a device counts from a shared secret, or one of the codes written down for need. */
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Office } from './office.ts'
import { personOf, withPerson } from './people.ts'
import type { Person } from './person.ts'

type SecondFactor = NonNullable<Person['secondFactor']>

/** A secret that the person's device still has to prove. @throws Refusal person-missing */
export function beginSecondFactor(office: Office, id: string, secret: string): Change<Office> {
  const factor = { secret, confirmed: false, lastStep: 0, recoveryHashes: [] }
  return withFactor(office, id, factor, 'factor.begun')
}

/**
 * The device knows the secret; from now on its code is asked for.
 *
 * @param step the half minute whose code was typed; none up to it is taken again
 * @throws Refusal factor-missing
 */
export function confirmSecondFactor(
  office: Office,
  id: string,
  { step, recoveryHashes }: { readonly step: number; readonly recoveryHashes: readonly string[] },
): Change<Office> {
  const factor = factorOf(office, id)
  const confirmed = { ...factor, confirmed: true, lastStep: step, recoveryHashes: [...recoveryHashes] }
  return withFactor(office, id, confirmed, 'factor.confirmed')
}

/** @throws Refusal factor-missing, code-spent when that code, or a later one, was used before */
export function useStep(office: Office, id: string, step: number): Change<Office> {
  const factor = factorOf(office, id)
  if (step <= factor.lastStep) throw new Refusal('code-spent')
  return withFactor(office, id, { ...factor, lastStep: step }, 'factor.used')
}

/** Each code for need works once. @param codeHash the one it was found to fit @throws Refusal factor-missing, code-spent */
export function useRecoveryCode(office: Office, id: string, codeHash: string): Change<Office> {
  const factor = factorOf(office, id)
  const recoveryHashes = factor.recoveryHashes.filter((hash) => hash !== codeHash)
  if (recoveryHashes.length === factor.recoveryHashes.length) throw new Refusal('code-spent')
  return withFactor(office, id, { ...factor, recoveryHashes }, 'factor.recovered')
}

/** @throws Refusal person-missing */
export function removeSecondFactor(office: Office, id: string): Change<Office> {
  return withFactor(office, id, null, 'factor.removed')
}

/** @throws Refusal factor-missing */
export function factorOf(office: Office, id: string): SecondFactor {
  const { secondFactor } = personOf(office, id)
  if (!secondFactor) throw new Refusal('factor-missing')
  return secondFactor
}

function withFactor(
  office: Office,
  id: string,
  secondFactor: SecondFactor | null,
  action: Change<Office>['did']['action'],
): Change<Office> {
  const person = { ...personOf(office, id), secondFactor }
  return { next: withPerson(office, person), did: { action, subject: id, after: person.name } }
}
