/** How an office begins: its name and its first account. */
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import type { Office } from './office.ts'
import type { Person } from './person.ts'

interface Founder {
  readonly officeName: string
  readonly name: string
  readonly account: string
  readonly passwordHash: string
}

/** Names the body and makes its first account, which may do the office's and the administrators' work. @throws Refusal setup-done */
export function setUpOffice(office: Office, founder: Founder, act: Act): Change<Office> {
  if (office.people.length > 0) throw new Refusal('setup-done')
  const person: Person = {
    id: act.by,
    name: founder.name,
    account: founder.account,
    passwordHash: founder.passwordHash,
    passwordSetAt: act.at,
    roles: ['office', 'system', 'security'],
    divisionId: null,
    invitation: null,
    preferences: { locale: 'zh', elder: false },
    active: true,
  }
  return {
    next: { ...office, name: founder.officeName, people: [person] },
    did: { action: 'office.setUp', subject: 'office', after: founder.officeName },
  }
}
