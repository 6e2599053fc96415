import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aProgress, aSubmission, aTask } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const address = '/plans/2021/closure'
const decisions = { 'decision-1.1-1': 'carried', 'reason-1.1-1': '跨年推进' }

async function openClosed() {
  const app = await openTestApp({ plans: [aPlan()] })
  await app.as(wangHai).post(`${address}/decisions`, decisions)
  await app.as(wangHai).post(address)
  return app
}

const reading = suite('GET /plans/:year/closure 归档')

reading('shows what is open and holds the button back', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const page = as(wangHai)
  await assertShows(await page.get('/plans/2021/summary'), `href="${address}"`)
  await assertShows(await page.get(address), '梳理并公开', '还有 1 项没有交代', 'disabled')
})

reading('leads from a draft to where it is prepared, and is closed to others', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await as(wangHai).get(address), '/plans/2021/workbench')
  for (const person of [zhaoMin, liJing]) await assertRefused(await as(person).get(address), 404, '没有找到')
  await assertRefused(await as(wangHai).get('/plans/1999/closure'), 404, '没有找到1999年')
})

reading.run()

const deciding = suite('POST /plans/:year/closure/decisions 交代')

deciding('keeps the decision and shows it', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  assertGoesTo(await as(wangHai).post(`${address}/decisions`, decisions), `${address}#tasks-title`)
  assert.equal(
    store.plan(2021).endings?.map(({ code, decision }) => [code, decision]),
    [['1.1-1', 'carried']],
  )
  await assertShows(await as(wangHai).get(address), 'value="跨年推进"', '都已交代')
})

deciding('asks for the reason and keeps what was typed', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  const response = await as(wangHai).post(`${address}/decisions`, { ...decisions, 'reason-1.1-1': ' ' })
  await assertRefused(response, 422, '请写明理由')
  assert.is(store.plan(2021), before)
})

deciding('takes a decision back, and asks for one where only a reason is given', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  await as(wangHai).post(`${address}/decisions`, decisions)
  const half = { ...decisions, 'decision-1.1-1': '' }
  await assertRefused(await as(wangHai).post(`${address}/decisions`, half), 422, 'value="跨年推进"')
  await as(wangHai).post(`${address}/decisions`, { 'decision-1.1-1': '', 'reason-1.1-1': '' })
  assert.equal(store.plan(2021).endings, [])
})

deciding.run()

const closing = suite('POST /plans/:year/closure 归档')

closing('closes the year and keeps it readable', async () => {
  const { as, store } = await openClosed()
  assert.equal([store.plan(2021).status, store.plan(2021).closedOn], ['closed', '2021-09-15'])
  await assertShows(await as(wangHai).get(address), '已于2021年9月15日归档', '跨年推进', '重新打开')
})

closing('is closed to leaders and contacts', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  for (const person of [zhaoMin, liJing]) await assertRefused(await as(person).post(address), 404, '没有找到')
  assert.is(store.plan(2021), before)
})

closing('waits for decisions and for what the office has not answered', async () => {
  const waiting = anOccurrence({ progress: [aProgress()], submissions: [aSubmission()] })
  const answerless = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [waiting] })] })] })
  await assertRefused(await answerless.as(wangHai).post(address), 409, '有 1 个期次等待核验')
  await assertShows(await answerless.as(wangHai).get(address), '/plans/2021/verifications')
  const undecided = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await undecided.as(wangHai).post(address), 409, '有 1 项未完成的任务没有交代')
  assert.is(undecided.store.plan(2021).status, 'issued')
})

closing.run()

const reopening = suite('POST /plans/:year/closure/reopening 重新打开')

reopening('opens the year again and keeps the reason', async () => {
  const { as, store } = await openClosed()
  assertGoesTo(await as(wangHai).post(`${address}/reopening`, { reason: '漏记一项' }), address)
  assert.is(store.plan(2021).status, 'issued')
  const entry = store.history(2021).at(-1)
  assert.equal([entry?.action, entry?.reason, entry?.by], ['plan.reopened', '漏记一项', wangHai.id])
})

reopening('asks for the reason, and for a closed year', async () => {
  const { as, store } = await openClosed()
  await assertRefused(await as(wangHai).post(`${address}/reopening`, { reason: ' ' }), 422, '请写明理由')
  await assertRefused(await as(zhaoMin).post(`${address}/reopening`, { reason: '漏记' }), 404, '没有找到')
  assert.is(store.plan(2021).status, 'closed')
  const open = await openTestApp({ plans: [aPlan()] })
  await assertRefused(
    await open.as(wangHai).post(`${address}/reopening`, { reason: '漏记' }),
    409,
    '没有归档',
  )
})

reopening.run()
