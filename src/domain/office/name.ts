/** Names by identity, for pages and reports; '' for ids that nobody bears, such as the system's. */
import type { Office } from './office.ts'

export function nameOfPerson(office: Office, id: string): string {
  return office.people.find((person) => person.id === id)?.name ?? ''
}

export function nameOfDivision(office: Office, id: string | null): string {
  return office.divisions.find((division) => division.id === id)?.name ?? ''
}
