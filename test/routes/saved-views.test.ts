import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { viewsOf } from '#src/domain/office/preferences.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aTask } from '../support/build.ts'
import { finance, liJing, sunLi, wangHai, zhouQiang } from '../support/cast.ts'

const late = anOccurrence({ dueOn: '2021-09-01' })
const tasks = [
  aTask({ occurrences: [late] }),
  aTask({ code: '1.1-2', leadId: finance.id, clauseIds: [], occurrences: [late] }),
  aTask({ code: '1.1-3', clauseIds: [] }),
]
const plan = aPlan({ tasks })
const list = '/plans/2021/tasks?lead=law&light=overdue'
const views = '/plans/2021/views?in=tasks&lead=law&light=overdue'

const keeping = suite('POST /plans/:year/views 存为视图')

keeping('offers it with a name as soon as something is asked', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(await as(liJing).get(list), 'view-form', 'value="牵头：政策法规处、逾期"')
  for (const usual of ['', '?light=overdue']) {
    const html = await (await as(liJing).get(`/plans/2021/tasks${usual}`)).text()
    assert.not.match(html, 'view-form')
  }
})

keeping('lists the view with its count, for its owner alone, in every year', async () => {
  const { as } = await openTestApp({ plans: [plan, aPlan({ year: 2020, tasks })] })
  assertGoesTo(await as(liJing).post(views, { name: '我的逾期' }), list)
  const chip = /light=overdue[^>]*>我的逾期 <span class="chip-count">1</
  assert.match(await (await as(liJing).get('/plans/2021/tasks')).text(), chip)
  assert.match(await (await as(liJing).get('/plans/2020/tasks')).text(), chip)
  assert.not.match(await (await as(sunLi).get('/plans/2021/tasks')).text(), '我的逾期')
})

keeping('comes back with what was typed when the name is wrong', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.office()
  const name = '名'.repeat(21)
  const answer = await as(liJing).post(views, { name })
  await assertRefused(answer.clone(), 422, '太长了')
  await assertRefused(answer.clone(), 422, `value="${name}"`)
  await assertRefused(answer, 422, '任务列表')
  assert.is(store.office(), before)
})

keeping('comes back on the page where it was asked', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const monitor = views.replace('in=tasks', 'in=monitor')
  assertGoesTo(await as(wangHai).post(monitor, { name: '我的' }), list.replace('tasks', 'monitor'))
  await assertRefused(await as(wangHai).post(monitor, { name: '' }), 422, '今天要办')
  await assertRefused(await as(liJing).post(monitor, { name: '' }), 422, '表单')
})

keeping('is closed to administrators', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const before = store.office()
  await assertRefused(await as(zhouQiang).post(views, { name: '我的' }), 404, '没有找到')
  assert.is(store.office(), before)
})

keeping('says that a year has no plan', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertRefused(await as(liJing).post(views.replace('2021', '2019'), { name: '我的' }), 404, '2019')
})

keeping.run()

const dropping = suite('POST /plans/:year/views/removal')

dropping('is offered on the view, and drops it', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  await as(liJing).post(views, { name: '我的逾期' })
  await assertShows(await as(liJing).get(list), '删除视图“我的逾期”')
  const removal = views.replace('views?', 'views/removal?')
  assertGoesTo(await as(liJing).post(removal, { name: '我的逾期' }), list)
  const [li] = store.office().people
  assert.equal(li && viewsOf(li), [])
})

dropping.run()

const columns = suite('POST /preferences 列')

columns('leaves a column out of every list of tasks until it is asked for again', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  assertGoesTo(await as(liJing).post('/preferences', { hide: 'status', back: list }), list)
  await assertShows(await as(liJing).get('/plans/2021/tasks'), 'hides-status', '显示“状态”')
  assert.not.match(await (await as(sunLi).get('/plans/2021/tasks')).text(), 'hides-status')
  await as(liJing).post('/preferences', { show: 'status', back: list })
  assert.not.match(await (await as(liJing).get('/plans/2021/tasks')).text(), 'hides-status')
})

columns('keeps language and look as they are, and takes no other column', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  await as(liJing).post('/preferences', { hide: 'lead', back: '/' })
  await as(liJing).post('/preferences', { hide: 'task', back: '/' })
  assert.equal(store.office().people[0]?.preferences, { locale: 'zh', elder: false, hidden: ['lead'] })
})

columns.run()
