/** Fills an empty store with a believable year in mid-flight and a closed one before it. */

import type { Division } from '../domain/office/division.ts'
import type { Office } from '../domain/office/office.ts'
import type { Person } from '../domain/office/person.ts'
import type { Role } from '../domain/office/role.ts'
import type { Calendar } from '../domain/time/calendar.ts'
import { dayOf, instantOf } from '../domain/time/day.ts'
import { readSample, readSampleDivisions } from '../samples.ts'
import type { Store } from '../store/store.ts'
import { writeSampleReport } from './annual-report.ts'
import { enterSampleApplications } from './applications.ts'
import { lookAtSampleLinks } from './links.ts'
import { publishSample } from './publication.ts'
import { importSampleIndicators } from './scoring.ts'
import { readStory, type Story } from './story.ts'
import { signSampleSummary } from './summary.ts'
import { liveYear, type Year } from './year.ts'

/** The demonstration's day, on which its clock begins. */
export const demoDay = '2021-09-15'

interface Given {
  readonly store: Store
  readonly calendar: Calendar
  readonly newId: () => string
  /** of all the demonstration's accounts */
  readonly passwordHash: string
  /** the last day on which anything happens in the year under way */
  readonly until?: string
}

/** The accounts to sign in with, by role. */
export interface Accounts {
  readonly contact: string
  readonly office: string
  readonly leader: string
  readonly auditor: string
}

export async function fill({
  store,
  calendar,
  newId,
  passwordHash,
  until = '2021-09-14',
}: Given): Promise<Accounts> {
  const story = readStory()
  const at = instantOf('2020-03-02', '09:00')
  const act = { by: 'system', at, on: dayOf(at), newId }
  const office = await store.changeOffice(act, () => ({
    next: officeOf(story, newId, passwordHash),
    did: { action: 'office.setUp', subject: 'office', after: story.officeName },
  }))
  const file = await store.evidence.put(minutes())
  for (const year of years(until)) await liveYear({ store, story, office, calendar, newId, file }, year)
  await writeSampleReport(store, {
    officeId: idOf(office, story.office.account),
    leaderId: idOf(office, story.leader.account),
    newId,
  })
  const [contact] = story.contacts
  const { divisionId } = personOf(office, contact?.account ?? '')
  await lookAtSampleLinks({ store, story, divisionId, newId })
  const officeId = idOf(office, story.office.account)
  const imported = instantOf('2021-09-14', '16:00')
  const afternoon = { by: officeId, at: imported, on: dayOf(imported), newId }
  await enterSampleApplications(store, afternoon)
  await importSampleIndicators(store, afternoon)
  await publishSample(store, afternoon)
  await signSampleSummary(store, {
    drafter: personOf(office, story.office.account),
    reviewer: personOf(office, story.head.account),
    signer: personOf(office, story.leader.account),
    newId,
  })
  return {
    contact: contact?.account ?? '',
    office: story.office.account,
    leader: story.leader.account,
    auditor: story.auditor.account,
  }
}

function years(until: string): Year[] {
  return [
    {
      year: 2020,
      text: readSample('sample-2020.txt'),
      issuedOn: '2020-03-20',
      until: '2020-12-31',
      closedOn: '2021-01-15',
    },
    {
      year: 2021,
      text: readSample('tianjin-2021.txt'),
      issuedOn: '2021-06-25',
      until,
      closedOn: null,
    },
  ]
}

async function* minutes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('政务公开工作会议纪要（演示）\n\n内容从略，原件存办公室。\n')
}

function personOf({ people }: Office, account: string): Person {
  const person = people.find((one) => one.account === account)
  if (!person) throw new RangeError(`no account ${account}`)
  return person
}

function idOf({ people }: Office, account: string): string {
  return people.find((person) => person.account === account)?.id ?? ''
}

function officeOf(story: Story, newId: () => string, passwordHash: string): Office {
  const divisions: Division[] = readSampleDivisions().map((division) => ({
    id: newId(),
    ...division,
    sample: true,
    active: true,
  }))
  const person = (given: Story['office'], roles: Role[], division?: string): Person => ({
    id: newId(),
    name: given.name,
    account: given.account,
    passwordHash,
    roles,
    divisionId: divisions.find(({ name }) => name === division)?.id ?? null,
    invitation: null,
    preferences: { locale: 'zh', elder: false },
    active: true,
  })
  return {
    name: story.officeName,
    divisions,
    people: [
      person(story.office, ['office', 'system', 'security']),
      person(story.head, ['office', 'head'], story.head.division),
      person(story.leader, ['leader']),
      person(story.auditor, ['audit']),
      ...story.contacts.map((contact) => person(contact, ['contact'], contact.division)),
    ],
    holidays: [],
  }
}
