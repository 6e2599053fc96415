import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { taskOf } from '#src/domain/find.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anEnding, aPlan } from '../support/build.ts'
import { finance, law, liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft, aProposedTask } from '../support/draft.ts'
import { draft2021, plan2020 } from '../support/years.ts'

const address = '/plans/2021/last-year'
const both = { plans: [plan2020, draft2021] }
const codes = ['1.1-2', '1.1-3']

const reading = suite('GET /plans/:year/last-year 对照上年')

reading('shows what changed, what is left and what may be taken over', async () => {
  const { as } = await openTestApp(both)
  const counts = '1 句未变，1 句改写，1 句新增，1 句不再提及'
  const rewording = '<del>20</del><ins>7</ins>'
  await assertShows(await as(wangHai).get(address), counts, rewording, '编印规程', '沿用上年', '2021年')
})

reading('says so where there is no earlier plan', async () => {
  const { as } = await openTestApp({ plans: [draft2021] })
  await assertShows(await as(wangHai).get(address), '没有更早的、已下达的要点')
})

reading('is closed to contacts and leaders, who do not see drafts', async () => {
  const { as } = await openTestApp(both)
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get(address), 404, '没有找到')
    await assertRefused(await as(person).post(`${address}/takeovers`, { codes }), 404, '没有找到')
    await assertRefused(await as(person).post(`${address}/carrying`), 404, '没有找到')
  }
})

reading('does not exist for a year without a plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get(address), 404, '没有找到2021年')
})

reading.run()

const taking = suite('POST /plans/:year/last-year/takeovers 沿用')

taking('takes over for the ticked tasks alone', async () => {
  const { as, store } = await openTestApp(both)
  assertGoesTo(
    await as(wangHai).post(`${address}/takeovers`, { codes: '1.1-1' }),
    `${address}#take-over-title`,
  )
  assert.is(taskOf(store.plan(2021), '1.1-1').leadId, finance.id)
  assert.is(taskOf(store.plan(2021), '1.1-2').leadId, null)
  assert.is(store.history(2021).at(-1)?.action, 'task.inherited')
})

taking('needs a tick, and an earlier plan', async () => {
  const { as, store } = await openTestApp(both)
  await assertRefused(await as(wangHai).post(`${address}/takeovers`), 422, '请先勾选任务')
  assert.equal(store.plan(2021), draft2021)
  const alone = await openTestApp({ plans: [draft2021] })
  await assertRefused(
    await alone.as(wangHai).post(`${address}/takeovers`, { codes: '1.1-1' }),
    404,
    '没有找到',
  )
})

taking('is refused once the plan is issued', async () => {
  const { as } = await openTestApp({ plans: [plan2020, aPlan()] })
  await assertRefused(await as(wangHai).post(`${address}/takeovers`, { codes: '1.1-1' }), 409, '已经下达')
})

taking.run()

const carrying = suite('POST /plans/:year/last-year/carrying 承接结转')
const carried2020 = { ...plan2020, endings: [anEnding('1.1-2', 'explained'), anEnding('1.1-3', 'carried')] }

carrying('takes on what last year carried, once', async () => {
  const { as, store } = await openTestApp({ plans: [carried2020, draft2021] })
  await assertShows(await as(wangHai).get(address), '跨年推进', '承接结转的任务', '尚未承接')
  assertGoesTo(await as(wangHai).post(`${address}/carrying`), `${address}#look-back-title`)
  const once = store.plan(2021)
  assert.is(once.tasks[0]?.code, '0.1-1')
  await assertShows(await as(wangHai).get(address), '今年任务 0.1-1', '都有今年的任务承接')
  await assertShows(await as(wangHai).get('/plans/2021/workbench'), '上年结转', '结转自 2020 年任务 1.1-3')
  await as(wangHai).post(`${address}/carrying`)
  assert.is(store.plan(2021), once)
})

carrying('happens by itself when the next plan is read in', async () => {
  const { as, store } = await openTestApp({ plans: [carried2020] })
  const text = '2021年政务公开要点\n一、深化政务公开\n(一)重点领域。推进财政预决算信息公开。'
  await as(wangHai).post('/plans', { source: JSON.stringify(text), year: '2021', title: '2021年要点' })
  assert.equal(store.plan(2021).tasks[0]?.carriedFrom, { year: 2020, code: '1.1-3' })
})

carrying('is refused once the plan is issued', async () => {
  const { as } = await openTestApp({ plans: [carried2020, aPlan()] })
  await assertRefused(await as(wangHai).post(`${address}/carrying`), 409, '已经下达')
})

carrying.run()

const issuing = suite('POST /plans/:year/issuance 下达前的回头看')

const complete = aDraft({
  settingsAside: ['0.0.1', '1.1.2', '1.2.1', '1.2.2'].map((clauseId) => ({
    clauseId,
    reason: '总体要求',
    by: wangHai.id,
    at: '2021-06-21T01:00:00.000Z',
  })),
  tasks: [aProposedTask('1.1-1', ['1.1.1'], { accepted: true, leadId: law.id })],
})

issuing('waits until everything that last year left is decided', async () => {
  const { as, store } = await openTestApp({ plans: [plan2020, complete] })
  await assertShows(
    await as(wangHai).get('/plans/2021/workbench'),
    '上年未完成、尚无着落',
    `${address}#leftover-1.1-2`,
  )
  await assertRefused(await as(wangHai).post('/plans/2021/issuance'), 409, '上年还有 2 项未完成')
  assert.is(store.plan(2021).status, 'draft')
  await as(wangHai).post('/plans/2020/closure/decisions', {
    'decision-1.1-2': 'closed',
    'reason-1.1-2': '已补办',
    'decision-1.1-3': 'closed',
    'reason-1.1-3': '已补办',
  })
  assertGoesTo(await as(wangHai).post('/plans/2021/issuance'), '/plans/2021/monitor')
})

issuing.run()
