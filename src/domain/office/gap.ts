/** What an office still lacks before everybody can work: accounts never opened, divisions that nobody reports for, roles, backups. */

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
  /** active people without any role */
  readonly unassigned: readonly Person[]
  /** active administrators whose password alone lets them in */
  readonly unguarded: readonly Person[]
}

export function gapsOf(office: Office): Gaps {
  const people = office.people.filter(({ active }) => active)
  return {
    unopened: people.filter(({ passwordHash }) => passwordHash === null),
    unmanned: activeDivisions(office).filter(({ id }) => contactsOf(office, id).length === 0),
    unassigned: people.filter(({ roles }) => roles.length === 0),
    unguarded: people.filter(isUnguarded),
  }
}

function isUnguarded({ roles, secondFactor }: Person): boolean {
  const administers = roles.some((role) => ['system', 'security', 'audit'].includes(role))
  return administers && !secondFactor?.confirmed
}

/** a daily backup that is older has failed twice */
const staleHours = 48

/** Whole hours since the newest backup where that is too long ago; null where it is not. @param newest instant */
export function staleFor(newest: string, now: string): number | null {
  const hours = Math.floor((Date.parse(now) - Date.parse(newest)) / 3_600_000)
  return hours > staleHours ? hours : null
}
