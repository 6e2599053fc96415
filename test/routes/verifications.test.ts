import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aLink, anOccurrence, aPlan, aProgress, aSubmission, aTask } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'

const waiting = (day: string, key = '2021-09-30') =>
  anOccurrence({ key, progress: [aProgress()], evidence: [aLink()], submissions: [aSubmission(day)] })

const older = aTask({ title: '先提交的任务', occurrences: [waiting('2021-09-08')] })
const newer = aTask({ code: '1.1-2', title: '后提交的任务', occurrences: [waiting('2021-09-10')] })
const plan = aPlan({ tasks: [newer, older] })
const address = '/plans/2021/tasks/1.1-1/2021-09-30/verification'

const queue = suite('GET /plans/:year/verifications 核验')

queue('shows the oldest submission whole: report, proof and the words of the document', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const response = await as(wangHai).get('/plans/2021/verifications')
  const html = await response.text()
  assert.ok(html.includes('2 项等待核验'))
  assert.ok(html.includes('已梳理行政规范性文件并公开'))
  assert.ok(html.includes('rel="noopener noreferrer"'))
  assert.ok(html.includes('系统梳理本机关制发的行政规范性文件。'))
  assert.ok(html.includes(`action="${address}"`))
})

queue('shows the one that is asked for', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(
    await as(wangHai).get('/plans/2021/verifications?task=1.1-2&key=2021-09-30'),
    'action="/plans/2021/tasks/1.1-2/2021-09-30/verification"',
  )
})

queue('tells what to do when nothing waits', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertShows(await as(wangHai).get('/plans/2021/verifications'), '没有等待核验的事项', '去看监测')
})

queue('is for the office', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get('/plans/2021/verifications'), 404, '没有找到')
  }
})

queue('says so when there is no such plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/plans/2021/verifications'), 404, '没有找到2021年')
})

queue.run()

const answering = suite('POST /plans/:year/tasks/:code/:key/verification 核验、销号')

answering('accepts and goes on to the next', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  assertGoesTo(await as(wangHai).post(address, { outcome: 'accepted' }), '/plans/2021/verifications')
  assert.is(store.plan(2021).tasks[1]?.occurrences[0]?.verifications[0]?.outcome, 'accepted')
  await assertShows(await as(wangHai).get('/plans/2021/verifications'), '1 项等待核验')
})

answering('returns with a reason, which the division sees', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await as(wangHai).post(address, { outcome: 'returned', reason: '请补充公开链接' })
  await assertShows(await as(liJing).get('/duties'), '请补充公开链接')
})

answering('asks for the reason of a return and writes nothing', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.plan(2021)
  await assertRefused(
    await as(wangHai).post(address, { outcome: 'returned', reason: ' ' }),
    422,
    '这一项要填写',
  )
  assert.is(store.plan(2021), before)
})

answering('keeps a reason that is too long', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const reason = '请补充公开链接'.repeat(200)
  await assertRefused(await as(wangHai).post(address, { outcome: 'returned', reason }), 422, reason)
})

answering('refuses to accept without evidence and leaves the plan as it was', async () => {
  const unproved = aPlan({ tasks: [aTask({ occurrences: [{ ...waiting('2021-09-08'), evidence: [] }] })] })
  const { as, store } = await openTestApp({ plans: [unproved] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(address, { outcome: 'accepted' }), 409, '没有佐证材料')
  assert.is(store.plan(2021), before)
})

answering('refuses what was not submitted', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(address, { outcome: 'accepted' }), 409, '尚未提交')
  assert.is(store.plan(2021), before)
})

answering('answers once when the button is pressed twice', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  await as(wangHai).post(address, { outcome: 'accepted' })
  const entries = store.history(2021).length
  assertGoesTo(await as(wangHai).post(address, { outcome: 'accepted' }), '/plans/2021/verifications')
  assert.is(store.history(2021).length, entries)
})

answering('is for the office', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.plan(2021)
  await assertRefused(await as(liJing).post(address, { outcome: 'accepted' }), 404, '没有找到')
  assert.is(store.plan(2021), before)
})

answering('says so when there is no such occurrence', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const response = await as(wangHai).post('/plans/2021/tasks/1.1-1/e9/verification', { outcome: 'accepted' })
  await assertRefused(response, 404, '没有找到期次')
})

answering.run()
