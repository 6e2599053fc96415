/** Who is told on which rung. */
import type { Rung } from '../domain/office/message.ts'
import type { Office } from '../domain/office/office.ts'
import type { Person } from '../domain/office/person.ts'
import type { Role } from '../domain/office/role.ts'

/**
 * 提醒: the division's contacts · 催办: its head too · 督办单: the leaders and the office too.
 *
 * The office stands in for a contact or a head that a division does not have, so that nothing is told to nobody.
 */
export function recipientsOf({ people }: Pick<Office, 'people'>, divisionId: string, rung: Rung): Person[] {
  const active = people.filter((person) => person.active)
  const everywhere = (role: Role) => active.filter(({ roles }) => roles.includes(role))
  const inDivision = (role: Role) => {
    const own = everywhere(role).filter((person) => person.divisionId === divisionId)
    return own.length > 0 ? own : everywhere('office')
  }
  const told = {
    remind: () => inDivision('contact'),
    nudge: () => [...inDivision('contact'), ...inDivision('head')],
    supervise: () => [
      ...inDivision('contact'),
      ...inDivision('head'),
      ...everywhere('office'),
      ...everywhere('leader'),
    ],
  }
  return [...new Set(told[rung]())]
}
