import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { statusOf } from '#src/domain/status.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { anOffice, chenGang, liJing, sunLi, wangHai, wuTao } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/2021-09-30'
const report = {
  text: '已公开 23 件',
  intent: 'submit',
  kind: 'link',
  url: 'https://example.gov.cn/a',
  publishedOn: '2021-09-10',
  producedOn: '2021-09-08',
  reviewed: 'on',
  reviewer: '陈刚',
}
const office = anOffice({ people: [liJing, sunLi, chenGang, wangHai, wuTao], headsConfirm: true })

async function handedOver() {
  const app = await openTestApp({ plans: [aPlan()], office })
  assertGoesTo(await app.as(liJing).post(`${address}/progress`, report), '/duties')
  const status = () => {
    const [occurrence] = app.store.plan(2021).tasks[0]?.occurrences ?? []
    return occurrence && statusOf(occurrence)
  }
  return { ...app, status }
}

const confirming = suite('POST …/:key/confirmation 处室负责人确认')

confirming('stands before the office sees it, and is the submission', async () => {
  const { as, status } = await handedOver()
  assert.is(status(), 'ongoing')
  await assertShows(await as(liJing).get(address), '已送处室负责人确认')
  await assertShows(await as(chenGang).get('/confirmations'), '梳理并公开行政规范性文件', '李静')
  await assertShows(await as(chenGang).get(address), '确认，提交公开办核验', '已公开 23 件')
  assertGoesTo(await as(chenGang).post(`${address}/confirmation`, { outcome: 'given' }), '/confirmations')
  assert.is(status(), 'submitted')
  await assertShows(await as(chenGang).get('/confirmations'), '没有等待确认的事项')
})

confirming('gives it back with a reason, which the contact reads', async () => {
  const { as, status } = await handedOver()
  assert.is((await as(chenGang).post(`${address}/confirmation`, { outcome: 'declined' })).status, 422)
  const declined = { outcome: 'declined', confirmationReason: '缺会议纪要' }
  assertGoesTo(await as(chenGang).post(`${address}/confirmation`, declined), '/confirmations')
  assert.is(status(), 'ongoing')
  await assertShows(await as(liJing).get(address), '处室负责人退回', '缺会议纪要')
})

confirming('is for the head of the lead division', async () => {
  const { as, status } = await handedOver()
  assert.is((await as(liJing).post(`${address}/confirmation`, { outcome: 'given' })).status, 403)
  await assertRefused(
    await as(sunLi).post(`${address}/confirmation`, { outcome: 'given' }),
    404,
    '没有找到期次',
  )
  assert.is(status(), 'ongoing')
})

confirming.run()

const setting = suite('POST /divisions/confirmation')

setting('is switched on and off by the office alone', async () => {
  const { as, store } = await openTestApp({ office: { ...office, headsConfirm: false } })
  assertGoesTo(await as(wangHai).post('/divisions/confirmation', { headsConfirm: 'on' }), '/divisions')
  assert.is(store.office().headsConfirm, true)
  await assertShows(await as(wangHai).get('/divisions'), '处室负责人确认', '已打开')
  assert.is((await as(wuTao).post('/divisions/confirmation', { headsConfirm: 'off' })).status, 404)
  assert.is(store.office().headsConfirm, true)
})

setting.run()
