import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Application } from '#src/domain/application/application.ts'
import { usualLadder } from '#src/domain/office/ladder.ts'
import type { Message } from '#src/domain/office/message.ts'
import type { Person } from '#src/domain/office/person.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { messages } from '#src/messages/index.ts'
import { errandsFor } from '#src/reminders/errands.ts'
import { memoryOf } from '#src/reminders/memory.ts'
import { aCorrection, anAnswer, anApplication, aRegister } from '../support/application.ts'
import { anExtension, anOccurrence, aPlan, aSubmission, aTask } from '../support/build.ts'
import { law, liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'
import { aMessage } from '../support/message.ts'

const calendar = officeCalendar(nationalDays, [])
const waiting = aTask({ occurrences: [anOccurrence({ submissions: [aSubmission('2021-09-14')] })] })
const asking = aTask({ code: '1.1-2', occurrences: [anOccurrence({ extensions: [anExtension(null)] })] })
const plan = aPlan({ tasks: [waiting, asking] })

const owed = (person: Person, today: string, ...applications: Application[]) =>
  errandsFor(person, { plans: [plan], register: aRegister(...applications), calendar, today })
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
