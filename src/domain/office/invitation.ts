/** Invitations: a one-time link through which a person chooses a password. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Office } from './office.ts'
import { historyOf, withPassword } from './password.ts'
import { personOf, withPerson } from './people.ts'
import type { Person } from './person.ts'

type Invitation = Person['invitation']

const invitationDays = 7

/** Hands out a new one-time link; the old one and the old password end. @throws Refusal person-missing */
export function invitePerson(office: Office, id: string, tokenHash: string, act: Act): Change<Office> {
  const before = personOf(office, id)
  const person = {
    ...before,
    passwordHash: null,
    passwordHistory: historyOf(before),
    invitation: invitationOf(tokenHash, act),
  }
  return {
    next: withPerson(office, person),
    did: { action: 'person.invited', subject: id, after: person.name },
  }
}

/** The invited person chooses a password. @throws Refusal link-spent */
export function joinPerson(
  office: Office,
  tokenHash: string,
  passwordHash: string,
  act: Act,
): Change<Office> {
  const invited = invitedPerson(office, tokenHash, act.at)
  const person = { ...withPassword(invited, passwordHash, act), invitation: null }
  return {
    next: withPerson(office, person),
    did: { action: 'person.joined', subject: person.id, after: person.name },
  }
}

/** @throws Refusal link-spent when the link is unknown, used or expired */
export function invitedPerson(office: Office, tokenHash: string, now: string): Person {
  const person = office.people.find((one) => one.active && one.invitation?.tokenHash === tokenHash)
  if (!person?.invitation || person.invitation.expiresAt <= now) throw new Refusal('link-spent')
  return person
}

export function invitationOf(tokenHash: string, act: Act): Invitation {
  const expiresAt = new Date(Date.parse(act.at) + invitationDays * 86_400_000).toISOString()
  return { tokenHash, expiresAt }
}
