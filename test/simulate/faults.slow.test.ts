import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Matter, Message } from '#src/domain/office/message.ts'
import { faultsOf } from './faults.ts'
import { type SimulatedYear, simulateYear } from './year.ts'

const test = suite('a simulated year of reminders')

let year: SimulatedYear

test.before(async () => {
  year = await simulateYear()
})

test('has no message on a rest day, after a submission or sent twice, and no due day that nobody was told of', () => {
  assert.equal(year.problems, [])
  assert.equal(faultsOf(year), [])
  assert.ok(year.messages.length > 100 && year.restarts > 200)
})

function firstMatter(wanted: (matter: Matter) => boolean): { message: Message; matter: Matter } {
  for (const message of year.messages) {
    const matter = message.matters.find(wanted)
    if (matter) return { message, matter }
  }
  throw new Error('no such matter in the year')
}

test('would show a message on a rest day', () => {
  const [first] = year.sent
  const onSunday = { at: '2021-10-03T01:00:00Z', personId: first?.personId ?? '', text: '' }
  assert.match(
    faultsOf({ ...year, sent: [...year.sent, onSunday] }).join(),
    /2021-10-03: a message on a rest day/,
  )
})

test('would show a mail that went out twice', () => {
  const sent = year.sent.flatMap((mail, index) => (index === 0 ? [mail, mail] : [mail]))
  assert.match(faultsOf({ ...year, sent }).join(), /two mails on one day/)
})

test('would show a word after the submission', () => {
  const submitted = year.plans
    .flatMap(({ year, tasks }) => tasks.map((task) => ({ year, ...task })))
    .flatMap(({ year, code, occurrences }) => occurrences.map((one) => ({ year, code, ...one })))
    .find(
      ({ year, submissions, verifications }) => year === 2021 && submissions.length > verifications.length,
    )
  const { message, matter } = firstMatter(() => true)
  const { code = '', key = '' } = submitted ?? {}
  const late = { ...message, at: '2021-12-31T01:00:00Z', matters: [{ ...matter, year: 2021, code, key }] }
  assert.match(faultsOf({ ...year, messages: [...year.messages, late] }).join(), /told after its submission/)
})

test('would show a due day of which nobody was told in time', () => {
  const { matter } = firstMatter(({ cause }) => cause === 'last')
  const forgotten = year.messages.map((message) => ({
    ...message,
    matters: message.matters.filter(
      ({ year, code, key }) => `${year} ${code}/${key}` !== `${matter.year} ${matter.code}/${matter.key}`,
    ),
  }))
  assert.match(faultsOf({ ...year, messages: forgotten }).join(), /never told before/)
})

test.run()
