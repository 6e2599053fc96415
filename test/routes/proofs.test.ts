import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { statusOf } from '#src/domain/status.ts'
import type { Store } from '#src/store/store.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aLink, anAcceptance, anOccurrence, aPlan, aProgress, aSubmission, aTask } from '../support/build.ts'
import { liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/2021-09-30'
const { review: _, ...unreviewed } = aLink()
const link = { kind: 'link', url: 'https://example.gov.cn/a', publishedOn: '2021-09-10', intent: 'submit' }
const occurrenceIn = (store: Store) => store.plan(2021).tasks[0]?.occurrences[0]

const reviewing = suite('保密审查')

reviewing('comes before evidence counts: nothing is submitted on what nobody looked at', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const report = { ...link, text: '已公开' }
  await assertRefused(await as(liJing).post(`${address}/progress`, report), 422, '佐证材料要先通过保密审查')
  const ticked = { ...report, reviewed: 'on' }
  await assertRefused(await as(liJing).post(`${address}/progress`, ticked), 422, 'id="reviewer-problem"')
  assertGoesTo(await as(liJing).post(`${address}/progress`, { ...ticked, reviewer: '陈刚' }), '/duties')
  assert.is(occurrenceIn(store)?.evidence[0]?.review?.reviewer, '陈刚')
})

const waiting = anOccurrence({
  evidence: [unreviewed],
  progress: [aProgress()],
  submissions: [aSubmission()],
})

reviewing('stands before verification, and may be noted by the office', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [waiting] })] })] })
  const accepted = { outcome: 'accepted' }
  await assertRefused(await as(wangHai).post(`${address}/verification`, accepted), 409, '保密审查')
  await assertShows(await as(wangHai).get('/plans/2021/verifications'), '未经保密审查，暂不计为佐证')
  assert.is((await as(wangHai).post(`${address}/evidence/link-1/review`, { reviewer: '' })).status, 422)
  assertGoesTo(await as(wangHai).post(`${address}/evidence/link-1/review`, { reviewer: '韩梅' }), address)
  assert.is(store.history(2021).at(-1)?.action, 'evidence.reviewed')
  assertGoesTo(await as(wangHai).post(`${address}/verification`, accepted), '/plans/2021/verifications')
})

reviewing('is for the division and the office', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [waiting] })] })] })
  const review = { reviewer: '某人' }
  assert.is((await as(zhaoMin).post(`${address}/evidence/link-1/review`, review)).status, 403)
  assert.is((await as(sunLi).post(`${address}/evidence/link-1/review`, review)).status, 404)
  assert.is((await as(liJing).post(`${address}/evidence/none/review`, review)).status, 404)
})

reviewing.run()

const days = suite('dates of evidence')

for (const [what, typed, words] of [
  ['published before it was produced', { producedOn: '2021-09-11' }, '公开日期不能早于形成日期'],
  ['produced tomorrow', { producedOn: '2021-09-16', publishedOn: '2021-09-16' }, '不能晚于今天'],
  ['collected on no day', { collectedOn: '2021-02-30' }, '不是有效的日期'],
] as const) {
  days(`are refused where it was ${what}`, async () => {
    const { as, store } = await openTestApp({ plans: [aPlan()] })
    await assertRefused(
      await as(liJing).post(`${address}/progress`, { ...link, text: '已公开', ...typed }),
      422,
      words,
    )
    assert.equal(occurrenceIn(store)?.evidence, [])
  })
}

days('say when it was published later than the law allows', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const late = { ...link, intent: 'save', text: '已公开', producedOn: '2021-07-01' }
  await as(liJing).post(`${address}/progress`, late)
  const words = [
    '2021-07-01 形成',
    '2021-09-10 公开',
    '2021-09-15 采集',
    '超过 20 个工作日，应于 2021-07-29 前公开',
  ]
  await assertShows(await as(liJing).get(address), ...words)
})

days.run()

const reopening = suite('POST …/:key/reopening 重新打开')

const verified = anOccurrence({
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})

reopening('makes the verification void, says so, and lets the division correct its proof', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [verified] })] })] })
  await assertShows(await as(liJing).get(address), '更正佐证材料')
  assert.is((await as(liJing).post(`${address}/reopening`, { reopeningReason: '' })).status, 422)
  assertGoesTo(await as(liJing).post(`${address}/reopening`, { reopeningReason: '链接有误' }), address)
  const occurrence = occurrenceIn(store)
  assert.is(occurrence && statusOf(occurrence), 'returned')
  await assertShows(await as(liJing).get(address), '核验已失效', '链接有误')
  assertGoesTo(await as(liJing).post(`${address}/evidence/link-1/removal`), address)
})

reopening('is refused to leaders and other divisions', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [verified] })] })] })
  assert.is((await as(zhaoMin).post(`${address}/reopening`, { reopeningReason: '看看' })).status, 403)
  assert.is((await as(sunLi).post(`${address}/reopening`, { reopeningReason: '看看' })).status, 404)
})

reopening.run()
