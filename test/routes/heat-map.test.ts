import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aTask } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const map = suite('GET /plans/:year/calendar 全年一览')
const occurrences = ['2021-06-30', '2021-09-30', '2021-12-31'].map((dueOn) => anOccurrence({ dueOn }))
const plan = aPlan({ tasks: [aTask({ occurrences })] })

map('marks each occurrence with light and words, and leads to it', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  for (const person of [wangHai, zhaoMin]) {
    await assertShows(
      await as(person).get('/plans/2021/calendar'),
      '6月30日前，2021-06-30 截止，逾期',
      'class="light light-normal" href="/plans/2021/tasks/1.1-1/2021-09-30"',
    )
  }
})

map('sums up many in one mark', async () => {
  const many = Array.from({ length: 5 }, (_, index) => anOccurrence({ key: `e${index}` }))
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: many })] })] })
  await assertShows(await as(wangHai).get('/plans/2021/calendar'), '共 5 期')
})

map('stands beside the monitor', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(await as(wangHai).get('/plans/2021/monitor'), '/plans/2021/calendar')
})

map('is for those who see the whole, of plans that run', async () => {
  const { as } = await openTestApp({ plans: [plan, aDraft({ year: 2022 })] })
  await assertRefused(await as(liJing).get('/plans/2021/calendar'), 404, '没有找到')
  await assertRefused(await as(wangHai).get('/plans/2020/calendar'), 404, '没有找到2020年')
  assertGoesTo(await as(wangHai).get('/plans/2022/calendar'), '/plans/2022/workbench')
  assert.is((await as(zhaoMin).get('/plans/2022/calendar')).status, 404)
})

map.run()
