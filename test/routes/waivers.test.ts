import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Store } from '#src/store/store.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aSubmission, aTask, at, aWaiver } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/2021-09-30'
const waiverIn = (store: Store) => store.plan(2021).tasks[0]?.occurrences[0]?.waiver

const waiving = suite('POST …/:key/waiver 不适用')

waiving('the office takes an occurrence out, and the division reads why', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const response = await as(wangHai).post(`${address}/waiver`, { waiverReason: '职能已划出' })
  assertGoesTo(response, address)
  assert.is(waiverIn(store)?.reason, '职能已划出')
  await assertShows(await as(liJing).get(address), '本期已标为不适用：职能已划出', 'light-waived')
})

waiving('asks for a reason', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  assert.is((await as(wangHai).post(`${address}/waiver`, { waiverReason: ' ' })).status, 422)
  assert.is(waiverIn(store), undefined)
})

waiving('is for the office alone, and not while it has to be verified', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).post(`${address}/waiver`, { waiverReason: '理由' }), 404, '没有找到')
  }
  const submitted = aPlan({
    tasks: [aTask({ occurrences: [anOccurrence({ submissions: [aSubmission()] })] })],
  })
  const waiting = await openTestApp({ plans: [submitted] })
  const response = await waiting.as(wangHai).post(`${address}/waiver`, { waiverReason: '理由' })
  await assertRefused(response, 409, '等待核验')
})

waiving('is taken back', async () => {
  const waived = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ waiver: aWaiver })] })] })
  const { as, store, moveClock } = await openTestApp({ plans: [waived] })
  await assertShows(await as(wangHai).get(address), `action="${address}/waiver/removal"`)
  assertGoesTo(await as(wangHai).post(`${address}/waiver/removal`), address)
  assert.is(waiverIn(store), undefined)
  moveClock(at('2021-09-15', '09:01'))
  await assertRefused(await as(wangHai).post(`${address}/waiver/removal`), 409, '无需恢复')
})

waiving('knows no other occurrence', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const response = await as(wangHai).post('/plans/2021/tasks/1.1-1/2022/waiver', { waiverReason: '理由' })
  await assertRefused(response, 404, '没有找到期次')
})

waiving.run()
