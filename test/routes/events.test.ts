import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, aTask, at, onDecision } from '../support/build.ts'
import { liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'

const onIncident = { ...onDecision, within: { count: 5, unit: 'hour' } } as const
const planOn = (obligation: typeof onDecision) => aPlan({ tasks: [aTask({ obligation, occurrences: [] })] })

const task = '/plans/2021/tasks/1.1-1'
const decision = { title: '某行政处罚决定', day: '2021-09-15' }

const recording = suite('POST /plans/:year/tasks/:code/events 登记事件')

recording('adds an occurrence whose due day is counted in working days', async () => {
  const { as, store } = await openTestApp({ plans: [planOn(onDecision)] })
  assertGoesTo(await as(liJing).post(`${task}/events`, decision), task)
  const occurrence = store.plan(2021).tasks[0]?.occurrences[0]
  assert.is(occurrence?.event?.title, '某行政处罚决定')
  assert.is(occurrence?.dueOn, '2021-10-19')
})

recording('counts hours from the time on the clock in Shanghai', async () => {
  const { as, store } = await openTestApp({ plans: [planOn(onIncident)] })
  await as(wangHai).post(`${task}/events`, { ...decision, time: '08:30' })
  const { dueAt = '' } = store.plan(2021).tasks[0]?.occurrences[0] ?? {}
  assert.is(Date.parse(dueAt), Date.parse(at('2021-09-15', '13:30')))
})

recording('records the same event once', async () => {
  const { as, store } = await openTestApp({ plans: [planOn(onDecision)] })
  await as(liJing).post(`${task}/events`, decision)
  await as(liJing).post(`${task}/events`, decision)
  assert.is(store.plan(2021).tasks[0]?.occurrences.length, 1)
})

const mistakes = [
  ['a day that does not exist', onDecision, { day: '2021-02-30' }, '这不是有效的日期'],
  ['a day that has not come', onDecision, { day: '2021-09-16' }, '不能晚于今天'],
  ['an hour that has not come', onIncident, { time: '09:01' }, '不能晚于今天'],
  ['hours without a time', onIncident, { time: '' }, '这一项要填写'],
  ['a time that does not exist', onIncident, { time: '25:00' }, '这不是有效的时间'],
] as const

for (const [what, obligation, fields, sentence] of mistakes) {
  recording(`mends ${what}: keeps what was typed and records nothing`, async () => {
    const { as, store } = await openTestApp({ plans: [planOn(obligation)] })
    const before = store.plan(2021)
    const response = await as(liJing).post(`${task}/events`, { ...decision, ...fields })
    assert.is(response.status, 422)
    const html = await response.text()
    assert.ok(html.includes(sentence), sentence)
    assert.ok(html.includes('某行政处罚决定'))
    assert.is(store.plan(2021), before)
  })
}

recording('refuses tasks that do not run on events', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(liJing).post(`${task}/events`, decision), 409, '不按事件计时')
  assert.is(store.plan(2021), before)
})

recording('is closed to other divisions and to leaders', async () => {
  const { as, store } = await openTestApp({ plans: [planOn(onDecision)] })
  const before = store.plan(2021)
  await assertRefused(await as(sunLi).post(`${task}/events`, decision), 403, '由政策法规处牵头')
  await assertRefused(await as(zhaoMin).post(`${task}/events`, decision), 403, '权限')
  assert.is(store.plan(2021), before)
})

recording('says so when there is no such task', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(liJing).post('/plans/2021/tasks/9.9-9/events', decision), 404, '没有找到任务')
})

recording.run()
