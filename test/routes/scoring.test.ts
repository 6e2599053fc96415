import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aTask } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'

const plan = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ dueOn: '2021-08-31' })] })] })
const address = '/plans/2021/scoring'
const csv = '编号,指标,分值,每件扣分,任务编号\n1.1,规范性文件,10,3,1.1-1\n2.1,舆情回应,5,1,\n'
const sheet = (text: string) => ({ file: new File([text], '指标.csv', { type: 'text/csv' }) })

async function imported() {
  const app = await openTestApp({ plans: [plan] })
  assert.is((await app.as(wangHai).post(address, sheet(csv))).status, 303)
  return app
}

const page = suite('/plans/:year/scoring 考核自评')

page('begins empty, with a sheet to fill in', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(await as(wangHai).get(address), '还没有指标', 'scoring.xlsx')
  assert.is((await as(wangHai).get(`${address}.xlsx`)).status, 200)
})

page('says what would be lost today, and by which record', async () => {
  const { as } = await imported()
  await assertShows(
    await as(zhaoMin).get(address),
    '3 分',
    '自评 12 分（满分 15，加分 0）',
    'href="/plans/2021/tasks/1.1-1/2021-08-31"',
    '逾期或缺报',
  )
})

page('names the rows of a sheet that cannot be taken, and keeps what was there', async () => {
  const { as, store } = await imported()
  const response = await as(wangHai).post(address, sheet('编号,指标,分值\n1.1,规范性文件,很多\n'))
  await assertRefused(response, 422, '第 2 行：分值')
  assert.is(store.scorings.of(2021).indicators.length, 2)
  await assertRefused(await as(wangHai).post(address, sheet('甲,乙\n')), 422, '认不出指标')
})

page('links tasks and records deductions with their reasons', async () => {
  const { as } = await imported()
  await as(wangHai).post(`${address}/2.1/links`, { tasks: '1.1-1' })
  await as(wangHai).post(`${address}/2.1/adjustments`, { points: '0.5', reason: '回应超过5小时' })
  await assertShows(await as(zhaoMin).get(address), '4.5 分', '回应超过5小时')
  await assertRefused(await as(wangHai).post(`${address}/2.1/links`, { tasks: '9.9-9' }), 404, '9.9-9')
  await assertRefused(await as(wangHai).post(`${address}/2.1/adjustments`, { points: '1' }), 422, '理由')
})

page('gives back what was recorded', async () => {
  const { as, store } = await imported()
  await as(wangHai).post(`${address}/2.1/adjustments`, { points: '1', reason: '误记' })
  const id = store.scorings.of(2021).indicators[1]?.adjustments[0]?.id
  await as(wangHai).post(`${address}/2.1/adjustments/${id}/removal`)
  assert.equal(store.scorings.of(2021).indicators[1]?.adjustments, [])
})

page('is kept by the office, read by the leader and closed to contacts', async () => {
  const { as } = await imported()
  assert.is((await as(liJing).get(address)).status, 404)
  assert.is((await as(zhaoMin).post(`${address}/2.1/links`, { tasks: '' })).status, 404)
})

page.run()
