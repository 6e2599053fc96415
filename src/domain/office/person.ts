/** People and their accounts. */
import * as v from 'valibot'
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import { InstantSchema } from '../value.ts'
import type { Office } from './office.ts'
import { type Role, requireApart, roles, watches } from './role.ts'

export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

export const PersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** what the person types to sign in */
  account: v.string(),
  /** null until the person has chosen a password through the invitation */
  passwordHash: v.nullable(v.string()),
  /** when it was chosen; absent for those of earlier versions */
  passwordSetAt: v.optional(InstantSchema),
  /** hashes of those before it, the last first */
  passwordHistory: v.optional(v.array(v.string())),
  /** a secret shared with a device of the person's; asked for once that has proved to know it */
  secondFactor: v.optional(
    v.nullable(
      v.object({
        /** base32 */
        secret: v.string(),
        confirmed: v.boolean(),
        /** the latest half minute whose code was used */
        lastStep: v.number(),
        /** of the codes for need that are left */
        recoveryHashes: v.array(v.string()),
      }),
    ),
  ),
  roles: v.array(v.picklist(roles)),
  /** where reminders go; absent or '' for those who read them in the program alone */
  mail: v.optional(v.string()),
  /** the division of a contact or head */
  divisionId: v.nullable(v.string()),
  /** one-time link to choose a password; only the token's hash is kept */
  invitation: v.nullable(v.object({ tokenHash: v.string(), expiresAt: InstantSchema })),
  /** of the token in the address of the private calendar feed; only the hash is kept */
  feedHash: v.optional(v.nullable(v.string())),
  preferences: v.object({ locale: v.picklist(locales), elder: v.boolean() }),
  active: v.boolean(),
})

export type Person = Readonly<v.InferOutput<typeof PersonSchema>>
export type Preferences = Person['preferences']

type Details = Readonly<Pick<Person, 'name' | 'account' | 'mail' | 'divisionId'>>
type Invitation = Person['invitation']

const invitationDays = 7

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
 * Says who holds which role. Who comes to watch over administrators gets a link of their own afterwards: one that the
 * system administrator has seen ends.
 *
 * @throws Refusal person-missing, audit-apart, last-admin
 */
export function assignRoles(office: Office, id: string, given: readonly Role[]): Change<Office> {
  requireApart(given)
  const before = personOf(office, id)
  const ends = watches(given) && !watches(before.roles)
  const after = { ...before, roles: [...given], invitation: ends ? null : before.invitation }
  const next = withPerson(office, after)
  requireManagers(next)
  return {
    next,
    did: { action: 'role.assigned', subject: id, before: before.roles.join('+'), after: given.join('+') },
  }
}

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

function withPassword(person: Person, passwordHash: string, { at }: Act): Person {
  return { ...person, passwordHash, passwordSetAt: at, passwordHistory: historyOf(person) }
}

function historyOf({ passwordHash, passwordHistory = [] }: Person): string[] {
  return [passwordHash, ...passwordHistory].filter((hash) => hash !== null).slice(0, longestHistory)
}

/** Language and look, remembered with the person. */
export function preferPerson(office: Office, id: string, preferences: Partial<Preferences>): Change<Office> {
  const before = personOf(office, id)
  const person = { ...before, preferences: { ...before.preferences, ...preferences } }
  return { next: withPerson(office, person), did: { action: 'preferences.changed', subject: id } }
}

/** A new address for the calendar feed, or none with null; the old one ends. @throws Refusal person-missing */
export function renewFeed(office: Office, id: string, feedHash: string | null): Change<Office> {
  const person = { ...personOf(office, id), feedHash }
  return {
    next: withPerson(office, person),
    did: { action: 'person.edited', subject: id, after: `${person.name} .ics ${feedHash ? '✓' : '×'}` },
  }
}

/** @throws Refusal link-spent when the link is unknown, used or expired */
export function invitedPerson(office: Office, tokenHash: string, now: string): Person {
  const person = office.people.find((one) => one.active && one.invitation?.tokenHash === tokenHash)
  if (!person?.invitation || person.invitation.expiresAt <= now) throw new Refusal('link-spent')
  return person
}

/** @throws Refusal person-missing */
export function personOf(office: Office, id: string): Person {
  const person = office.people.find((one) => one.id === id)
  if (!person) throw new Refusal('person-missing')
  return person
}

export function withPerson(office: Office, person: Person): Office {
  return { ...office, people: office.people.map((one) => (one.id === person.id ? person : one)) }
}

function describe(person: Person): string {
  const { name, account, mail, active } = person
  return [name, account, mail, person.roles.join('+'), active ? '' : '×'].filter(Boolean).join(' ')
}

function invitationOf(tokenHash: string, act: Act): Invitation {
  const expiresAt = new Date(Date.parse(act.at) + invitationDays * 86_400_000).toISOString()
  return { tokenHash, expiresAt }
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
