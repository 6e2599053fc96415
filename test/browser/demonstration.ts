/** The demonstration, running on a folder of its own, with whoever is wanted signed in. */
import { randomUUID } from 'node:crypto'
import { nationalDays } from '#src/calendar/national.ts'
import { readConfig } from '#src/config.ts'
import { type Accounts, demoDay, fill } from '#src/demo/fill.ts'
import { draftPlan } from '#src/domain/breakdown/draft.ts'
import type { Change } from '#src/domain/entry.ts'
import type { Office } from '#src/domain/office/office.ts'
import type { Person, Preferences } from '#src/domain/office/person.ts'
import { preferPerson } from '#src/domain/office/preferences.ts'
import type { Plan } from '#src/domain/plan.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { instantOf } from '#src/domain/time/day.ts'
import { read } from '#src/parse/read.ts'
import { readSample } from '#src/samples.ts'
import { type Running, serve } from '#src/serve.ts'
import { hashToken } from '#src/token.ts'
import { anAct } from '../support/build.ts'
import { aPerson } from '../support/cast.ts'
import { aFolder } from '../support/store.ts'

/** one of each kind of people: the demonstration's own, and who comes to none of its pages */
const everybody = {
  head: 'the-head',
  auditor: 'the-auditor',
  system: 'the-system',
  security: 'the-security',
}

export interface Demonstration {
  readonly address: string
  readonly accounts: Accounts & typeof everybody
  /** signs a person in and gives the session's cookie */
  enter(account: string, preferences: Partial<Preferences>): Promise<string>
  end(): Promise<void>
}

export async function openDemonstration(): Promise<Demonstration> {
  const config = readConfig({ PORT: '0', DATA_DIR: aFolder(), LOG: 'off' }, '')
  const now = demoClock()
  const program = await serve(config, { now, newId: randomUUID, demo: true })
  const accounts = await fill({
    store: program.store,
    calendar: officeCalendar(nationalDays, []),
    newId: randomUUID,
    passwordHash: '',
  })
  await program.store.addPlan(aDraft(), anAct({ on: demoDay }))
  await program.store.changeOffice(anAct({ on: demoDay }), withTheOthers)
  return {
    address: program.address,
    accounts: { ...accounts, ...everybody },
    enter: (account, preferences) => enter(program, account, preferences),
    end: () => program.stop(),
  }
}

/** Next year's document, read and not yet broken down: the demonstration's own years are past that. */
function aDraft(): Plan {
  const text = readSample('tianjin-2021.txt').replaceAll('2021', '2022')
  const reading = read(text)
  return draftPlan({ text }, reading, { year: 2022, title: reading.outline.title })
}

function withTheOthers(office: Office): Change<Office> {
  const [division] = office.divisions
  const divisionId = division?.id ?? null
  const others = [
    aPerson({ id: everybody.head, name: '郑平', roles: ['head'], divisionId }),
    aPerson({ id: everybody.auditor, name: '钱立', roles: ['audit'] }),
    aPerson({ id: everybody.system, name: '吴涛', roles: ['system'] }),
    aPerson({ id: everybody.security, name: '郑洁', roles: ['security'] }),
  ]
  return {
    next: { ...office, people: [...office.people, ...others] },
    did: { action: 'person.added', subject: 'others' },
  }
}

/** Nobody works as fast as a test, so the moments follow each other by one millisecond. */
function demoClock(): () => string {
  let moment = Date.parse(instantOf(demoDay, '09:00'))
  return () => new Date(moment++).toISOString()
}

async function enter(
  { store }: Running,
  account: string,
  preferences: Partial<Preferences>,
): Promise<string> {
  const person = personWith(store.office().people, account)
  const act = anAct({ on: demoDay })
  await store.changeOffice(act, (office) => preferPerson(office, person.id, preferences))
  const token = randomUUID()
  const expiresAt = instantOf('2021-09-16')
  await store.sessions.add({
    tokenHash: hashToken(token),
    personId: person.id,
    startedAt: act.at,
    seenAt: act.at,
    address: '',
    expiresAt,
  })
  return token
}

function personWith(people: readonly Person[], account: string): Person {
  const person = people.find((one) => one.account === account)
  if (!person) throw new RangeError(`nobody has the account ${account}`)
  return person
}
