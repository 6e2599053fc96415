/** Rows of a sheet that each tell an account. */
import * as v from 'valibot'
import { activeDivisions } from './divisions.ts'
import type { Office } from './office.ts'
import type { Person } from './person.ts'
import { isApart, isOfDivision, type Role } from './role.ts'
import type { CellProblem, JudgedLine, LineProblem } from './sheet-line.ts'

export const personColumns = ['name', 'account', 'division', 'mail', 'roles'] as const
export type PersonColumn = (typeof personColumns)[number]

/** A row as it was read. */
export interface PersonLine {
  readonly line: number
  readonly name: string
  /** '' where the sheet has none: then people sign in by their name */
  readonly account: string
  readonly mail: string
  /** by name */
  readonly division: string
  /** null for a word that is no role */
  readonly roles: readonly (Role | null)[]
}

/** What it would be; and the division in the sheet's own words, which may be none of the office's. */
export interface PersonRow {
  readonly person: StatedPerson
  readonly division: string
}

export type StatedPerson = Pick<Person, 'name' | 'account' | 'roles' | 'divisionId'> & {
  readonly mail: string
}

/** characters, as on the form */
const longest = { name: 30, account: 40, mail: 200 } as const

/**
 * Who has a division and no role is its contact: such lists are lists of contacts. One that the office has by this account
 * and name stays as it is.
 *
 * @param givesRoles whether the reader may give roles; if not, nobody gets any here
 */
export function judgePeople(
  lines: readonly PersonLine[],
  office: Office,
  givesRoles: boolean,
): JudgedLine<PersonColumn, PersonRow>[] {
  const people = lines.map((line) => stated(line, office, givesRoles))
  return lines.map((line, index) => {
    const person = people[index] as StatedPerson
    const before = people.slice(0, index)
    const kept = keptAs(line, person, office)
    const isTaken = kept !== undefined && kept.name !== person.name
    const isTwice = person.account !== '' && before.some(({ account }) => account === person.account)
    const problems = [
      ...problemsOf(line, person),
      ...named('account', { taken: isTaken, twice: isTwice && !isTaken }),
    ]
    const value = { person, division: line.division }
    return { line: line.line, value, problems, known: kept !== undefined && !isTaken }
  })
}

/** By the account; where the sheet has none, by name and division. */
function keptAs(line: PersonLine, { name, account, divisionId }: StatedPerson, { people }: Office) {
  const isAlike = (one: Person) => one.name === name && one.divisionId === divisionId
  const alike = line.account === '' ? people.find(isAlike) : undefined
  return alike ?? people.find((one) => one.account === account)
}

function stated({ name, account, mail, division, roles }: PersonLine, office: Office, givesRoles: boolean) {
  const found = activeDivisions(office).find((one) => one.name === division)
  const given = roles.filter((role): role is Role => role !== null)
  const usual: Role[] = division === '' ? [] : ['contact']
  return {
    name,
    account: account || name,
    mail,
    divisionId: found?.id ?? null,
    roles: givesRoles ? (roles.length > 0 ? given : usual) : [],
  }
}

function problemsOf(
  line: PersonLine,
  { account, divisionId, roles }: StatedPerson,
): CellProblem<PersonColumn>[] {
  const { name, mail, division } = line
  const isUnknown = division !== '' && divisionId === null
  return [
    ...named('name', { required: name === '', 'too-long': name.length > longest.name }),
    ...named('account', { 'too-long': account.length > longest.account }),
    ...named('division', {
      'unknown-division': isUnknown,
      'division-needed': division === '' && isOfDivision(roles),
    }),
    ...named('mail', { 'not-a-mail': mail !== '' && !isMail(mail) }),
    ...named('roles', { 'unknown-role': line.roles.includes(null), 'audit-apart': !isApart(roles) }),
  ]
}

function isMail(text: string): boolean {
  return text.length <= longest.mail && v.is(v.pipe(v.string(), v.email()), text)
}

function named(
  column: PersonColumn,
  found: Partial<Record<LineProblem, boolean>>,
): CellProblem<PersonColumn>[] {
  const problems = Object.entries(found).filter(([, isSo]) => isSo) as [LineProblem, boolean][]
  return problems.map(([problem]) => ({ column, problem }))
}
