/** The office (公开办): divisions, people, its own holiday table and settings. */
import * as v from 'valibot'
import type { Act } from '../act.ts'
import type { Change } from '../entry.ts'
import { Refusal } from '../refusal.ts'
import { DaySchema } from '../value.ts'
import { DivisionSchema } from './division.ts'
import { LadderSchema } from './ladder.ts'
import { type Person, PersonSchema } from './person.ts'
import { PolicySchema } from './policy.ts'

export const OfficeSchema = v.object({
  name: v.string(),
  divisions: v.array(DivisionSchema),
  people: v.array(PersonSchema),
  /** the office's own calendar, which wins over the national table */
  holidays: v.array(v.object({ day: DaySchema, name: v.string(), worked: v.boolean() })),
  /** whether a head confirms what a division submits; absent until the office asks for it */
  headsConfirm: v.optional(v.boolean()),
  /** absent until the security administrator departs from the usual */
  policy: v.optional(PolicySchema),
  /** absent until the office departs from the usual */
  ladder: v.optional(LadderSchema),
})

export type Office = Readonly<v.InferOutput<typeof OfficeSchema>>

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
