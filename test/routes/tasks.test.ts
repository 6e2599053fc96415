import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aLink, anOccurrence, aPlan, aTask, monthly } from '../support/build.ts'
import { finance, liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1'

const showing = suite('GET /plans/:year/tasks/:code 任务')

showing('shows the words of the document, who does it and what it cites', async () => {
  const task = aTask({ supportIds: [finance.id], citations: ['《政府信息公开条例》'] })
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [task] })] })
  await assertShows(
    await as(zhaoMin).get(address),
    '一、围绕权责清单深化政务公开',
    '<mark>系统梳理本机关制发的行政规范性文件。</mark>',
    '政策法规处',
    '财务处',
    '《政府信息公开条例》',
  )
})

showing('lists the occurrences with light, state and evidence', async () => {
  const occurrences = [
    anOccurrence({ key: '2021-08', dueOn: '2021-08-31' }),
    anOccurrence({ key: '2021-09', evidence: [aLink()] }),
  ]
  const { as } = await openTestApp({
    plans: [aPlan({ tasks: [aTask({ obligation: monthly(), occurrences })] })],
  })
  await assertShows(
    await as(liJing).get(address),
    `href="${address}/2021-08"`,
    '逾期',
    '9月',
    '1 份',
    '推进中',
  )
})

showing('keeps the reports of a division from the others', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const html = await (await as(sunLi).get(address)).text()
  assert.ok(html.includes('9月30日前'))
  assert.not(html.includes(`href="${address}/2021-09-30"`))
})

showing('shows its history to the office alone', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await as(wangHai).post(`${address}/nudges`, { nudge: '请抓紧' })
  await assertShows(await as(wangHai).get(address), '/plans/2021/history?task=1.1-1')
  const html = await (await as(liJing).get(address)).text()
  assert.not(html.includes('/plans/2021/history'))
})

showing('is closed to administrators', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(zhouQiang).get(address), 404, '没有找到')
})

showing('says so when there is no such task', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(liJing).get('/plans/2021/tasks/9.9-9'), 404, '没有找到任务 9.9-9')
})

showing.run()

const nudging = suite('POST /plans/:year/tasks/:code/nudges 催办')

nudging('opens with a text that names the day, and records what is sent', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  await assertShows(await as(wangHai).get(address), '请抓紧办理“9月30日前”，于2021年9月30日前填报进展')
  assertGoesTo(await as(wangHai).post(`${address}/nudges`, { nudge: '请抓紧' }), `${address}#nudges`)
  assert.is(store.plan(2021).tasks[0]?.nudges[0]?.text, '请抓紧')
  assert.is(store.history(2021).at(-1)?.action, 'task.nudged')
})

nudging('says that the day is past once it is', async () => {
  const { as } = await openTestApp({ plans: [aPlan()], today: '2021-10-08' })
  await assertShows(await as(wangHai).get(address), '已于2021年9月30日到期')
})

nudging('asks for a text and records nothing', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(`${address}/nudges`, { nudge: ' ' }), 422, '这一项要填写')
  assert.is(store.plan(2021), before)
})

nudging('is for the office', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).post(`${address}/nudges`, { nudge: '请抓紧' }), 404, '没有找到')
  }
  assert.is(store.plan(2021), before)
})

nudging('ends with the plan', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan({ status: 'closed', closedOn: '2022-01-10' })] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(`${address}/nudges`, { nudge: '请抓紧' }), 409, '已经归档')
  assert.is(store.plan(2021), before)
})

nudging('says so when there is no such task', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const response = await as(wangHai).post('/plans/2021/tasks/9.9-9/nudges', { nudge: '请抓紧' })
  await assertRefused(response, 404, '没有找到任务')
})

nudging.run()

const remarking = suite('POST /plans/:year/tasks/:code/remarks 批示')

remarking('is seen by the division and the office', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const response = await as(zhaoMin).post(`${address}/remarks`, { remark: '请按期办结' })
  assertGoesTo(response, `${address}#remarks`)
  await assertShows(await as(liJing).get('/duties'), '请按期办结', '赵敏')
  await assertShows(await as(wangHai).get(address), '请按期办结')
})

remarking('keeps what was typed when it is too long', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  const remark = '请按期办结'.repeat(250)
  await assertRefused(await as(zhaoMin).post(`${address}/remarks`, { remark }), 422, remark)
  assert.is(store.plan(2021), before)
})

remarking('is for leaders', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  for (const person of [liJing, wangHai]) {
    await assertRefused(
      await as(person).post(`${address}/remarks`, { remark: '请按期办结' }),
      404,
      '没有找到',
    )
  }
  assert.is(store.plan(2021), before)
})

remarking('says so when there is no such task', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const response = await as(zhaoMin).post('/plans/2021/tasks/9.9-9/remarks', { remark: '请按期办结' })
  await assertRefused(response, 404, '没有找到任务')
})

remarking.run()
