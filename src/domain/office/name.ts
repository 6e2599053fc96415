/** Names by identity, for pages and reports; '' for ids that nobody bears, such as the system's. */
import type { Office } from './office.ts'

export function nameOfPerson(office: Office, id: string): string {
  return office.people.find((person) => person.id === id)?.name ?? ''
}

export function nameOfDivision(office: Office, id: string | null): string {
  return office.divisions.find((division) => division.id === id)?.name ?? ''
}

/** A text whose words are told as people read them: identities of divisions and people become their names. */
export function withNames(office: Office, text: string): string {
  const nameOf = (word: string) => nameOfDivision(office, word) || nameOfPerson(office, word) || word
  return text.split(' ').map(nameOf).join(' ')
}
