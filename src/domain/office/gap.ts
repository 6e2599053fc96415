/** What an office still lacks before everybody can work: accounts never opened, divisions that nobody reports for. */

import type { Division } from './division.ts'
import { activeDivisions } from './divisions.ts'
import type { Office } from './office.ts'
import { contactsOf } from './people.ts'
import type { Person } from './person.ts'

export interface Gaps {
  /** active people who never chose a password */
  readonly unopened: readonly Person[]
  /** active divisions without an active contact */
  readonly unmanned: readonly Division[]
}

export function gapsOf(office: Office): Gaps {
  const people = office.people.filter(({ active }) => active)
  return {
    unopened: people.filter(({ passwordHash }) => passwordHash === null),
    unmanned: activeDivisions(office).filter(({ id }) => contactsOf(office, id).length === 0),
  }
}
