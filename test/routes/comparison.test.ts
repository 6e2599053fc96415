import { suite } from 'uvu'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const address = '/plans/2021/comparison'
const plans = [aPlan({ year: 2020, status: 'closed', closedOn: '2021-01-15' }), aPlan()]

const comparing = suite('GET /plans/:year/comparison 历年比较')

comparing('shows picture and table, with numbers that open their records', async () => {
  const { as } = await openTestApp({ plans })
  await assertShows(
    await as(zhaoMin).get(address),
    '2020、2021 年',
    '<svg viewBox',
    '<title id="divisions-completion-title">按处室：完成率</title>',
    '/plans/2020/tasks?lead=',
  )
})

comparing('shows the measure that is asked for', async () => {
  const { as } = await openTestApp({ plans })
  await assertShows(await as(wangHai).get(`${address}?measure=days`), '提前或拖后', '中位数')
  await assertShows(await as(wangHai).get(`${address}?measure=nonsense`), '按处室：完成率')
})

comparing('says so where there is no earlier year', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertShows(await as(wangHai).get(address), '还没有更早的年度')
})

comparing('is closed to contacts, and leads from a draft to where it is prepared', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(liJing).get(address), 404, '没有找到')
  assertGoesTo(await as(wangHai).get(address), '/plans/2021/workbench')
})

comparing.run()
