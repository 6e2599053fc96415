import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anAcceptance, anOccurrence, aPlan, aProgress, aSubmission, aTask } from '../support/build.ts'
import { finance, liJing, wangHai, zhaoMin } from '../support/cast.ts'

const verified = { submissions: [aSubmission('2021-08-30')], verifications: [anAcceptance()] }
const plan = aPlan({
  tasks: [
    aTask({
      code: '1.1-1',
      title: '梳理规范性文件',
      occurrences: [
        anOccurrence({ dueOn: '2021-09-01', progress: [aProgress()] }),
        anOccurrence({ dueOn: '2021-08-31', ...verified }),
        anOccurrence({ dueOn: '2021-07-31', ...verified }),
      ],
    }),
    aTask({ code: '2.1-1', leadId: finance.id }),
  ],
})

const overview = suite('GET /plans/:year/overview 总览')

overview('tells completion and on-time rate as part and whole', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (await as(zhaoMin).get('/plans/2021/overview')).text()
  assert.match(html, /<strong>66.6%<\/strong>.*?measure=completed">2<\/a>\/<a [^>]*measure=due">3</)
  assert.match(html, /<strong>33.3%<\/strong>.*?measure=inTime">1<\/a>\/<a [^>]*measure=due">3</)
})

overview('tells what is red, for how long, since when and whose it is', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(
    await as(zhaoMin).get('/plans/2021/overview'),
    '已逾期 14 天',
    '应于 2021-09-01 完成',
    '梳理规范性文件',
    '政策法规处',
  )
})

overview('names the divisions that never answered', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (await as(zhaoMin).get('/plans/2021/overview')).text()
  assert.match(html, /lead=finance&amp;measure=begun">财务处<\/a><small>已开始 1 期，一期未报/)
})

overview('says so when nothing is red and everybody has answered', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [] })] })
  await assertShows(await as(zhaoMin).get('/plans/2021/overview'), '没有逾期事项', '各处室都已填报')
})

overview('offers a remark to the leader and not to the office', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const form = 'action="/plans/2021/remarks"'
  assert.ok((await (await as(zhaoMin).get('/plans/2021/overview')).text()).includes(form))
  assert.not((await (await as(wangHai).get('/plans/2021/overview')).text()).includes(form))
})

overview('is closed to contacts', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertRefused(await as(liJing).get('/plans/2021/overview'), 404, '没有找到')
})

overview('says that a year has no plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(zhaoMin).get('/plans/2021/overview'), 404, '2021')
})

overview.run()

const remarks = suite('POST /plans/:year/remarks 批示')

remarks('leaves a remark that the office and the divisions see', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const response = await as(zhaoMin).post('/plans/2021/remarks', { text: '逾期的要说明原因' })
  assertGoesTo(response, '/plans/2021/overview#remarks')
  assert.is(store.plan(2021).remarks.at(-1)?.text, '逾期的要说明原因')
  assert.is(store.history(2021).at(-1)?.action, 'plan.remarked')
  await assertShows(await as(wangHai).get('/plans/2021/monitor'), '逾期的要说明原因')
  await assertShows(await as(liJing).get('/plans/2021/tasks'), '逾期的要说明原因')
})

remarks('asks again when it is too long and keeps what was typed', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.plan(2021)
  const typed = '长'.repeat(2001)
  await assertRefused(await as(zhaoMin).post('/plans/2021/remarks', { text: typed }), 422, typed)
  assert.is(store.plan(2021), before)
})

remarks('is for the leader alone', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.plan(2021)
  for (const person of [wangHai, liJing])
    await assertRefused(await as(person).post('/plans/2021/remarks', { text: '请说明' }), 404, '没有找到')
  assert.is(store.plan(2021), before)
})

remarks('has no place on a draft, which the leader does not see', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan({ status: 'draft' })] })
  const before = store.plan(2021)
  await assertRefused(await as(zhaoMin).post('/plans/2021/remarks', { text: '请说明' }), 404, '2021')
  assert.is(store.plan(2021), before)
})

remarks.run()
