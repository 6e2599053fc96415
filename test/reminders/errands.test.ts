import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Application } from '#src/domain/application/application.ts'
import type { Entry } from '#src/domain/entry.ts'
import { nothingSeen } from '#src/domain/links/watch.ts'
import { usualLadder } from '#src/domain/office/ladder.ts'
import type { Message } from '#src/domain/office/message.ts'
import type { Person } from '#src/domain/office/person.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { messages } from '#src/messages/index.ts'
import { errandsFor } from '#src/reminders/errands.ts'
import { memoryOf } from '#src/reminders/memory.ts'
import { aCorrection, anAnswer, anApplication, aRegister } from '../support/application.ts'
import { aLink, anExtension, anOccurrence, aPlan, aSubmission, aTask, at } from '../support/build.ts'
import { law, liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'
import { aWatch, aWatchedLink, threeFailures } from '../support/link.ts'
import { aMessage } from '../support/message.ts'

const calendar = officeCalendar(nationalDays, [])
const waiting = aTask({ occurrences: [anOccurrence({ submissions: [aSubmission('2021-09-14')] })] })
const asking = aTask({ code: '1.1-2', occurrences: [anOccurrence({ extensions: [anExtension(null)] })] })
const plan = aPlan({ tasks: [waiting, asking] })

const unseen = { watch: nothingSeen, entries: [] }

const owed = (person: Person, today: string, ...applications: Application[]) =>
  errandsFor(person, { plans: [plan], register: aRegister(...applications), links: unseen, calendar, today })
const told = (person: Person, today: string, ...applications: Application[]) =>
  owed(person, today, ...applications).map(({ errand }) => messages.zh.message.errand(errand))

const errands = suite('errandsFor 公开办待办与依申请')

errands('tell the office of its queues, and nobody else', () => {
  assert.equal(told(wangHai, '2021-09-15'), [
    '待核验 1 件（2021年要点）',
    '待答复的延期申请 1 件（2021年要点）',
  ])
  for (const person of [liJing, zhaoMin]) assert.equal(told(person, '2021-09-15'), [])
})

const handled = anApplication({ divisionId: law.id })

errands('tell the office and the handling division of an application whose time runs out', () => {
  const soon = '依申请公开 2021-001 2020年宗教活动场所年检结果：2021-10-19 到期，还有 5 个工作日'
  assert.equal(told(liJing, '2021-10-12', handled), [soon])
  assert.equal(told(wangHai, '2021-10-12', handled).at(-1), soon)
  assert.match(told(liJing, '2021-10-21', handled)[0] ?? '', '已逾期 2 个工作日')
  for (const person of [sunLi, zhaoMin]) assert.equal(told(person, '2021-10-21', handled), [])
})

errands('are silent while there is time, while the clock stands and after the answer', () => {
  assert.equal(told(liJing, '2021-10-11', handled), [])
  assert.equal(told(liJing, '2021-10-12', { ...handled, stages: [aCorrection()] }), [])
  assert.equal(told(liJing, '2021-12-01', { ...handled, stages: [anAnswer()] }), [])
  assert.equal(told(liJing, '2021-09-14', handled), [])
})

errands('ask what to do once nothing came in its time', () => {
  const lapsed = { ...handled, stages: [aCorrection()] }
  assert.match(told(liJing, '2021-10-16', lapsed)[0] ?? '', '到 2021-10-15 没有补正或缴费')
})

const proved = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ evidence: [aLink()] })] })] })
const watch = aWatch(aWatchedLink(threeFailures))
const died = { action: 'link.died', subject: '2021 1.1-1/2021-09-30', at: at('2021-09-15') }
const asked = (person: Person) =>
  errandsFor(person, {
    plans: [proved],
    register: aRegister(),
    links: { watch, entries: [died as Entry] },
    calendar,
    today: '2021-09-16',
  })

errands('ask the divisions of a task to look at its dead links, anew with each that falls', () => {
  assert.equal(asked(liJing), [{ errand: { kind: 'links', year: 2021, count: 1 }, since: died.at }])
  assert.equal([sunLi, wangHai, zhaoMin].flatMap(asked), [])
})

errands.run()

const memory = suite('what was told of errands')
const [verify] = owed(wangHai, '2021-09-15')
const sent = (on: string): Message =>
  aMessage({ on, personId: wangHai.id, matters: [], errands: verify ? [verify.errand] : [] })
const isOwed = (on: string, today: string) =>
  verify !== undefined && memoryOf([sent(on)], usualLadder).isErrandOwed(wangHai.id, verify, today)

memory('a queue is told anew when something new waits, and again after the days that are set', () => {
  assert.is(isOwed('2021-09-13', '2021-09-15'), true)
  assert.is(isOwed('2021-09-15', '2021-09-16'), false)
  assert.is(isOwed('2021-09-15', '2021-09-22'), true)
})

memory.run()
