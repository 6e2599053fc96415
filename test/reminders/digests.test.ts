import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { nothingSeen } from '#src/domain/links/watch.ts'
import type { Message } from '#src/domain/office/message.ts'
import type { Plan } from '#src/domain/plan.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { type Digest, digestsOwed } from '#src/reminders/digests.ts'
import { aRegister } from '../support/application.ts'
import { anOccurrence, aPlan, aProgress, aSubmission, aTask, at, once } from '../support/build.ts'
import { anOffice, finance } from '../support/cast.ts'
import { aMatter, aMessage } from '../support/message.ts'

const calendar = officeCalendar(nationalDays, [])

function owedOn(today: string, plan: Plan, sent: readonly Message[] = []): Digest[] {
  const moment = { today, now: at(today) }
  const links = { watch: nothingSeen, entries: [] }
  const records = { plans: [plan], office: anOffice(), register: aRegister(), links }
  return digestsOwed({ ...records, calendar, moment, sent })
}

/** 李静: remind soon 1.1-1/2021-09-30 */
function told(digests: readonly Digest[]): string[] {
  return digests.map(({ person, matters }) => {
    const steps = matters.map(({ rung, cause, code, key }) => `${rung} ${cause} ${code}/${key}`)
    return `${person.name}: ${steps.join(', ')}`
  })
}

const due = (code: string, dueOn: string, given = {}) =>
  aTask({ code, obligation: once(dueOn), occurrences: [anOccurrence({ dueOn, ...given })] })

const test = suite('digestsOwed')

test('puts all that a person is told on one day together, the highest rung first', () => {
  const tasks = [due('1.1-1', '2021-09-17'), due('1.1-2', '2021-09-14'), due('1.1-3', '2021-09-01')]
  assert.equal(told(owedOn('2021-09-15', aPlan({ tasks }))), [
    '李静: supervise overdue 1.1-3/2021-09-01, nudge overdue 1.1-2/2021-09-14, remind soon 1.1-1/2021-09-17',
    '王海: supervise overdue 1.1-3/2021-09-01, nudge overdue 1.1-2/2021-09-14',
    '赵敏: supervise overdue 1.1-3/2021-09-01',
  ])
})

test('tells nobody anything on a rest day, and everybody on a Saturday that is worked', () => {
  const plan = aPlan({ tasks: [due('1.1-1', '2021-09-17')] })
  assert.equal(owedOn('2021-09-20', plan), [])
  assert.is(owedOn('2021-09-18', plan).length, 2)
})

test('tells nobody anything when nothing is due, or the plan is not issued or is closed', () => {
  assert.equal(owedOn('2021-09-15', aPlan({ tasks: [due('1.1-1', '2021-12-31')] })), [])
  const tasks = [due('1.1-1', '2021-09-17')]
  assert.equal(owedOn('2021-09-15', aPlan({ tasks, status: 'draft' })), [])
  assert.equal(owedOn('2021-09-15', aPlan({ tasks, status: 'closed' })), [])
})

test('stops with the submission for all but the office, where it waits', () => {
  const submitted = due('1.1-1', '2021-09-01', { submissions: [aSubmission('2021-09-14')] })
  const digests = owedOn('2021-09-15', aPlan({ tasks: [submitted] }))
  assert.equal(told(digests), ['王海: '])
  assert.equal(digests[0]?.errands, [{ kind: 'verify', year: 2021, count: 1 }])
})

const soon = aPlan({ tasks: [due('1.1-1', '2021-09-24')] })
const toldOn = (on: string, given: Partial<Message> = {}) =>
  aMessage({ on, matters: [aMatter({ key: '2021-09-24', dueOn: '2021-09-24' })], ...given })

test('does not send a second message on one day, whatever has come up since', () => {
  assert.equal(owedOn('2021-09-17', soon, [aMessage({ on: '2021-09-17' })]), [])
})

test('does not repeat what was told within the days that are set, and repeats it after them', () => {
  assert.equal(owedOn('2021-09-18', soon, [toldOn('2021-09-17')]), [])
  assert.is(owedOn('2021-09-23', soon, [toldOn('2021-09-16')]).length, 1)
})

test('tells again what no channel could deliver', () => {
  const failed = [{ channel: 'mail', outcome: 'failed', at: at('2021-09-17'), failure: 'refused' }] as const
  assert.is(owedOn('2021-09-18', soon, [toldOn('2021-09-17', { deliveries: [...failed] })]).length, 1)
})

test('makes up on the next working day for a day on which the program was off', () => {
  assert.equal(told(owedOn('2021-09-18', soon)), ['李静: remind soon 1.1-1/2021-09-24'])
})

test('tells the office and the leader of divisions that have never answered, and nobody else', () => {
  const unanswered = { ...due('1.1-1', '2021-09-01'), leadId: finance.id }
  const answering = due('1.1-2', '2021-09-01', { progress: [aProgress()] })
  const digests = owedOn('2021-09-15', aPlan({ tasks: [unanswered, answering] }))
  const silent = digests.filter(({ silences }) => silences.length > 0)
  assert.equal(
    silent.map(({ person }) => person.name),
    ['王海', '赵敏'],
  )
  assert.equal(silent[0]?.silences, [{ divisionId: finance.id, count: 1 }])
})

test.run()
