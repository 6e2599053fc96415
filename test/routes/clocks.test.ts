import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Obligation } from '#src/domain/obligation.ts'
import { recordEvent } from '#src/domain/reporting/event.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, aTask, at, onDecision } from '../support/build.ts'
import { liJing, wangHai } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/e1'
const calendar = officeCalendar(nationalDays, [])
const started = (obligation: Obligation, startedAt: string) =>
  recordEvent(
    aPlan({ tasks: [aTask({ obligation, occurrences: [] })] }),
    { code: '1.1-1', title: '甲', startedAt },
    calendar,
  ).next
const plan = started(onDecision, at('2021-09-01', '00:00'))

const clocks = suite('POST …/:key/pauses, …/restarts 计时')

clocks('pause, and run again with a later day', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  await assertShows(await as(wangHai).get(address), '2021-09-29 截止', '暂停计时', '重新起算')
  const pause = { pauseDay: '2021-09-08', pauseReason: '送鉴定' }
  assertGoesTo(await as(wangHai).post(`${address}/pauses`, pause), `${address}#clock`)
  await assertShows(await as(liJing).get(address), '2021-09-08 起暂停：送鉴定', '暂停计时')
  assertGoesTo(
    await as(wangHai).post(`${address}/pauses/end`, { resumeDay: '2021-09-10' }),
    `${address}#clock`,
  )
  assert.is(store.plan(2021).tasks[0]?.occurrences[0]?.dueOn, '2021-10-08')
  await assertShows(await as(liJing).get(address), '2021-09-08 至 2021-09-10 不计入：送鉴定', '不计“送鉴定”')
})

clocks('begin anew from another day', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const restart = { restartDay: '2021-09-14', restartReason: '材料重新报来' }
  assertGoesTo(await as(wangHai).post(`${address}/restarts`, restart), `${address}#clock`)
  assert.is(store.plan(2021).tasks[0]?.occurrences[0]?.dueOn, '2021-10-18')
})

clocks('of hours need the time, and tell the minutes that are left', async () => {
  const inHours = { ...onDecision, within: { count: 5, unit: 'hour' } } as const
  const { as, store } = await openTestApp({ plans: [started(inHours, at('2021-09-15', '07:40'))] })
  await assertShows(await as(liJing).get(address), '2021-09-15 12:40', '还剩 3 小时 40 分钟')
  await assertShows(await as(liJing).get('/duties'), '还剩 3 小时 40 分钟')
  const pause = { pauseDay: '2021-09-15', pauseReason: '停电' }
  assert.is((await as(wangHai).post(`${address}/pauses`, pause)).status, 422)
  await as(wangHai).post(`${address}/pauses`, { ...pause, pauseTime: '08:00' })
  await as(wangHai).post(`${address}/pauses/end`, { resumeDay: '2021-09-15', resumeTime: '08:30' })
  const dueAt = store.plan(2021).tasks[0]?.occurrences[0]?.dueAt ?? ''
  assert.is(Date.parse(dueAt), Date.parse(at('2021-09-15', '13:10')))
})

clocks('keep what was typed when something is wrong, and change nothing', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.plan(2021)
  const future = { pauseDay: '2021-09-16', pauseReason: '送鉴定' }
  const response = await as(wangHai).post(`${address}/pauses`, future)
  assert.is(response.status, 422)
  assert.ok((await response.text()).includes('value="送鉴定"'))
  assert.is((await as(wangHai).post(`${address}/restarts`, { restartDay: '2021-09-14' })).status, 422)
  const early = { pauseDay: '2021-08-31', pauseReason: '送鉴定' }
  await assertRefused(await as(wangHai).post(`${address}/pauses`, early), 409, '不能早于 2021-09-01')
  await assertRefused(
    await as(wangHai).post(`${address}/pauses/end`, { resumeDay: '2021-09-10' }),
    409,
    '没有暂停计时',
  )
  assert.is(store.plan(2021), before)
})

clocks('are the office’s alone', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  for (const path of ['pauses', 'pauses/end', 'restarts']) {
    assert.is((await as(liJing).post(`${address}/${path}`)).status, 404)
  }
  assert.not((await (await as(liJing).get(address)).text()).includes('/restarts'))
})

clocks.run()
