/** The list of accounts: narrowed by how they stand and by words. */
import { nameOfDivision } from './name.ts'
import type { Office } from './office.ts'
import type { Person } from './person.ts'

/** all · unopened: never chose a password · unreachable: no mail address · unassigned: no role yet · inactive */
export const peopleViews = ['all', 'contact', 'unopened', 'unassigned', 'unreachable', 'inactive'] as const
export type PeopleView = (typeof peopleViews)[number]

export interface PeopleFilter {
  readonly view: PeopleView
  /** stand in the name, the account, the mail address or the division's name */
  readonly words: string
}

export function listPeople(office: Office, { view, words }: PeopleFilter): Person[] {
  return office.people.filter((person) => isIn(view, person) && isAbout(office, person, words))
}

function isIn(view: PeopleView, { active, roles, passwordHash, mail }: Person): boolean {
  switch (view) {
    case 'all':
      return true
    case 'contact':
      return active && roles.includes('contact')
    case 'unopened':
      return active && passwordHash === null
    case 'unassigned':
      return active && roles.length === 0
    case 'unreachable':
      return active && !mail
    case 'inactive':
      return !active
  }
}

function isAbout(office: Office, { name, account, mail = '', divisionId }: Person, words: string): boolean {
  const text = [name, account, mail, nameOfDivision(office, divisionId)].join('\n').toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
