/** A person's password, and those before it. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import type { Office } from './office.ts'
import { personOf, withPerson } from './people.ts'
import type { Person } from './person.ts'

/** The person chooses another password. @throws Refusal person-missing */
export function changePassword(office: Office, id: string, passwordHash: string, act: Act): Change<Office> {
  const person = withPassword(personOf(office, id), passwordHash, act)
  return {
    next: withPerson(office, person),
    did: { action: 'password.changed', subject: id, after: person.name },
  }
}

/** passwords before the present one that are remembered */
const longestHistory = 10

export function withPassword(person: Person, passwordHash: string, { at }: Act): Person {
  return { ...person, passwordHash, passwordSetAt: at, passwordHistory: historyOf(person) }
}

export function historyOf({ passwordHash, passwordHistory = [] }: Person): string[] {
  return [passwordHash, ...passwordHistory].filter((hash) => hash !== null).slice(0, longestHistory)
}
