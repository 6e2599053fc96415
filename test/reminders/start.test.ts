import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { usualLadder } from '#src/domain/office/ladder.ts'
import { setLadder } from '#src/domain/office/settings.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import type { Channel, Letter } from '#src/reminders/channel.ts'
import { type Reminding, startReminders } from '#src/reminders/start.ts'
import type { Store } from '#src/store/store.ts'
import { anAct, anOccurrence, aPlan, aTask, at, once } from '../support/build.ts'
import { anOffice, liJing } from '../support/cast.ts'
import { aMessage } from '../support/message.ts'
import { openMemoryStore } from '../support/store.ts'

const reader = { ...liJing, mail: 'lijing@example.gov.cn' }
const due = (dueOn: string) =>
  aPlan({ tasks: [aTask({ obligation: once(dueOn), occurrences: [anOccurrence({ dueOn })] })] })

/** The program's clock, its mail and its store, with the hand that turns the clock. */
async function aProgram({ plan = due('2021-09-22'), fails = '' } = {}) {
  const store = await openMemoryStore()
  const act = anAct()
  const office = anOffice({ people: [reader] })
  await store.changeOffice(act, () => ({ next: office, did: { action: 'office.edited', subject: 'office' } }))
  await store.addPlan(plan, act)
  const letters: Letter[] = []
  const problems: unknown[] = []
  const mail: Channel = {
    name: 'mail',
    reaches: (recipient) => Boolean(recipient?.mail),
    send: async (letter) => {
      if (fails) throw new Error(fails)
      letters.push(letter)
    },
  }
  let now = at('2021-09-15', '08:00')
  let next: (() => void) | undefined
  const start = (given: Partial<Pick<Reminding, 'records' | 'channels'>> = {}) =>
    startReminders({
      records: store,
      calendar: () => officeCalendar(nationalDays, store.office().holidays),
      now: () => now,
      channels: [mail],
      publicUrl: 'https://gk.example.gov.cn',
      timer: (callback) => {
        next = callback
        return () => {
          next = undefined
        }
      },
      report: (problem) => problems.push(problem),
      ...given,
    })
  /** Turns the clock and lets the loop take a turn. */
  const passTo = async (day: string, time: string) => {
    while (!next) await new Promise(setImmediate)
    now = at(day, time)
    const callback = next
    next = undefined
    callback()
    while (!next) await new Promise(setImmediate)
  }
  return { store, letters, problems, start, passTo }
}

const test = suite('startReminders')

test('sends at the hour that is set, once a day', async () => {
  const { store, letters, start, passTo } = await aProgram()
  const stop = start()
  await passTo('2021-09-15', '08:59')
  assert.is(letters.length, 0)
  await passTo('2021-09-15', '09:00')
  assert.is(letters.length, 1)
  await passTo('2021-09-15', '09:01')
  assert.is(letters.length, 1)
  await stop()
  const [message] = store.messages.all()
  assert.is(message?.deliveries[0]?.outcome, 'sent')
})

test('writes whose matter it is, how it stands and where it is reported on', async () => {
  const { letters, start, passTo } = await aProgram()
  const stop = start()
  await passTo('2021-09-15', '09:00')
  await stop()
  assert.is(letters[0]?.subject, '要点：2021-09-15 有 1 项待办需要处理')
  const text = letters[0]?.text ?? ''
  assert.match(text, /李静，您好/)
  assert.match(text, /\[提醒\] 梳理并公开行政规范性文件（9月22日前）\n2021-09-22 截止 · 还有 7 天/)
  assert.match(text, /\nhttps:\/\/gk\.example\.gov\.cn\/plans\/2021\/tasks\/1\.1-1\/2021-09-22\n/)
})

test('makes up for a missed hour on the same working day', async () => {
  const { letters, start, passTo } = await aProgram()
  const stop = start()
  await passTo('2021-09-15', '16:40')
  await stop()
  assert.is(letters.length, 1)
})

test('sends nothing twice after it was stopped and started again', async () => {
  const { letters, start, passTo } = await aProgram()
  const stop = start()
  await passTo('2021-09-15', '09:00')
  await stop()
  const stopAgain = start()
  await passTo('2021-09-15', '10:00')
  await stopAgain()
  assert.is(letters.length, 1)
})

test('does not send again what was under way when the program was killed, and says so', async () => {
  const { store, letters, start, passTo } = await aProgram()
  const pending = { channel: 'mail', outcome: 'pending', at: at('2021-09-15'), failure: '' } as const
  await store.messages.put(aMessage({ deliveries: [pending] }))
  const stop = start()
  await passTo('2021-09-15', '09:05')
  await stop()
  assert.is(letters.length, 0)
  assert.is(store.messages.all()[0]?.deliveries[0]?.outcome, 'unknown')
})

test('keeps the words of a failure with the message, and tells the matter again the next day', async () => {
  const { store, start, passTo } = await aProgram({ fails: '550 no such mailbox' })
  const stop = start()
  await passTo('2021-09-15', '09:00')
  await passTo('2021-09-16', '09:00')
  await stop()
  const failures = store.messages.all().map(({ on, deliveries }) => `${on} ${deliveries[0]?.failure}`)
  assert.equal(failures, ['2021-09-15 550 no such mailbox', '2021-09-16 550 no such mailbox'])
})

test('follows the hour that the office sets while it runs', async () => {
  const { store, letters, start, passTo } = await aProgram()
  const stop = start()
  await store.changeOffice(anAct(), (office) => setLadder(office, { ...usualLadder, at: '14:30' }))
  await passTo('2021-09-15', '14:29')
  assert.is(letters.length, 0)
  await passTo('2021-09-15', '14:30')
  await stop()
  assert.is(letters.length, 1)
})

test('posts one message a day to the group, naming divisions and no addresses', async () => {
  const { store, start, passTo } = await aProgram()
  const posts: Letter[] = []
  const robot: Channel = {
    name: 'webhook',
    reaches: (recipient) => recipient === null,
    send: async (letter) => void posts.push(letter),
  }
  const stop = start({ channels: [robot] })
  await passTo('2021-09-15', '09:00')
  await stop()
  assert.is(posts.length, 1)
  assert.match(posts[0]?.text ?? '', /政策法规处 · 2021-09-22 截止/)
  assert.not.match(posts[0]?.text ?? '', /http/)
  assert.equal(
    store.messages.all().map(({ personId }) => personId),
    [null, liJing.id],
  )
})

test('reports a store that cannot write, sends nothing then, and tries again', async () => {
  const { store, letters, problems, start, passTo } = await aProgram()
  let broken = true
  const put: Store['messages']['put'] = (message) =>
    broken ? Promise.reject(new Error('disk full')) : store.messages.put(message)
  const records = { ...store, messages: { ...store.messages, put } }
  const stop = start({ records })
  await passTo('2021-09-15', '09:00')
  assert.is(problems.length, 1)
  assert.is(letters.length, 0)
  broken = false
  await passTo('2021-09-15', '09:01')
  await stop()
  assert.is(letters.length, 1)
})

test.run()
