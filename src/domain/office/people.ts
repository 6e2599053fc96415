/** The people of the office: found, and put back changed. */
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Office } from './office.ts'
import type { Person } from './person.ts'

/** A new address for the calendar feed, or none with null; the old one ends. @throws Refusal person-missing */
export function renewFeed(office: Office, id: string, feedHash: string | null): Change<Office> {
  const person = { ...personOf(office, id), feedHash }
  return {
    next: withPerson(office, person),
    did: { action: 'person.edited', subject: id, after: `${person.name} .ics ${feedHash ? '✓' : '×'}` },
  }
}

/** Those who report for a division today. */
export function contactsOf({ people }: Office, divisionId: string): Person[] {
  return people.filter(
    ({ active, roles, divisionId: own }) => active && own === divisionId && roles.includes('contact'),
  )
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
