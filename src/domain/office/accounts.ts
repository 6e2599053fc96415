/** Accounts: who is let in, and with which roles. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import { invitationOf } from './invitation.ts'
import type { Office } from './office.ts'
import { historyOf } from './password.ts'
import { personOf, withPerson } from './people.ts'
import type { Person } from './person.ts'
import { type Role, requireApart, watches } from './role.ts'

/** with the hash of the one-time link that its owner gets */
export type NewPerson = Details & Readonly<Pick<Person, 'roles'>> & { readonly tokenHash: string }

type Details = Readonly<Pick<Person, 'name' | 'account' | 'mail' | 'divisionId'>>

/**
 * A new account has no password; the invitation lets its owner choose one.
 *
 * @throws Refusal account-taken, audit-apart
 */
export function addPerson(
  office: Office,
  details: Details & Readonly<Pick<Person, 'roles'>>,
  tokenHash: string,
  act: Act,
): Change<Office> {
  refuseTakenAccount(office, details.account)
  requireApart(details.roles)
  const person: Person = {
    ...details,
    id: act.newId(),
    passwordHash: null,
    invitation: invitationOf(tokenHash, act),
    preferences: { locale: 'zh', elder: false },
    active: true,
  }
  return {
    next: { ...office, people: [...office.people, person] },
    did: { action: 'person.added', subject: person.id, after: `${person.name} ${person.roles.join('+')}` },
  }
}

/** Several, told as one. @throws Refusal account-taken, audit-apart */
export function addPeople(office: Office, added: readonly NewPerson[], act: Act): Change<Office> {
  const next = added.reduce(
    (changed, { tokenHash, ...details }) => addPerson(changed, details, tokenHash, act).next,
    office,
  )
  const names = added.map(({ name, roles }) => [name, roles.join('+')].filter(Boolean).join(' '))
  return { next, did: { action: 'person.added', subject: 'sheet', after: names.join('、') } }
}

/** @throws Refusal person-missing, account-taken, last-admin when nobody could manage accounts or roles any more */
export function editPerson(
  office: Office,
  id: string,
  details: Details & Readonly<Pick<Person, 'active'>>,
): Change<Office> {
  const before = personOf(office, id)
  refuseTakenAccount(office, details.account, id)
  const next = withPerson(office, { ...before, ...details })
  requireManagers(next)
  return {
    next,
    did: {
      action: 'person.edited',
      subject: id,
      before: describe(before),
      after: describe(personOf(next, id)),
    },
  }
}

/**
 * Says who holds which role. Who comes to watch over administrators gets a link of their own afterwards: a link that
 * the system administrator has seen ends, and so does a password, which may have been chosen with one.
 *
 * @throws Refusal person-missing, audit-apart, last-admin
 */
export function assignRoles(office: Office, id: string, given: readonly Role[]): Change<Office> {
  requireApart(given)
  const before = personOf(office, id)
  const ended = { invitation: null, passwordHash: null, passwordHistory: historyOf(before) }
  const after = { ...before, ...(beginsToWatch(before, given) && ended), roles: [...given] }
  const next = withPerson(office, after)
  requireManagers(next)
  return {
    next,
    did: { action: 'role.assigned', subject: id, before: before.roles.join('+'), after: given.join('+') },
  }
}

export function beginsToWatch(before: Pick<Person, 'roles'>, given: readonly Role[]): boolean {
  return watches(given) && !watches(before.roles)
}

/** The division by its identity, which the history tells by name: it decides what the person sees. */
function describe(person: Person): string {
  const { name, account, mail, divisionId, active } = person
  const words = [name, account, mail, divisionId, person.roles.join('+'), active ? '' : '×']
  return words.filter(Boolean).join(' ')
}

/** Somebody must be left who makes accounts, and somebody who gives roles. */
function requireManagers({ people }: Office): void {
  const isLeft = (role: Role) => people.some((one) => one.active && one.roles.includes(role))
  if (!isLeft('system') || !isLeft('security')) throw new Refusal('last-admin')
}

function refuseTakenAccount(office: Office, account: string, ownId?: string): void {
  const taken = office.people.some((person) => person.account === account && person.id !== ownId)
  if (taken) throw new Refusal('account-taken', { account })
}
