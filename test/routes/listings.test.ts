import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aTask, at } from '../support/build.ts'
import { finance, liJing, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const listing = suite('GET /plans/:year/tasks 任务列表')

const late = aTask({
  code: '1.1-1',
  title: '梳理规范性文件',
  occurrences: [anOccurrence({ dueOn: '2021-09-01' })],
})
const other = aTask({ code: '2.1-1', title: '公开执法决定', leadId: finance.id, clauseIds: ['2.1.1'] })
const plan = aPlan({
  tasks: [late, other],
  remarks: [{ text: '请抓紧办理', by: zhaoMin.id, at: at('2021-09-10') }],
})

listing(
  'shows every task to contacts, the office and the leader, with the remarks of the leader',
  async () => {
    const { as } = await openTestApp({ plans: [plan] })
    for (const person of [liJing, wangHai, zhaoMin])
      await assertShows(
        await as(person).get('/plans/2021/tasks'),
        '梳理规范性文件',
        '公开执法决定',
        '请抓紧办理',
      )
  },
)

listing('offers a contact the tasks of the own division first', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (await as(liJing).get('/plans/2021/tasks')).text()
  assert.ok(html.indexOf('本处室') < html.indexOf('chip-count'))
  assert.match(html, /division=law[^>]*>本处室 <span class="chip-count">1</)
})

listing('lists what the address asks for and says so', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const response = await as(liJing).get('/plans/2021/tasks?light=overdue')
  const html = await response.text()
  assert.ok(html.includes('梳理规范性文件') && !html.includes('公开执法决定'))
  assert.ok(html.includes('1 项任务，1 期'))
})

listing('finds tasks by the words of the document', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (
    await as(liJing).get(`/plans/2021/tasks?text=${encodeURIComponent('行政执法决定')}`)
  ).text()
  assert.ok(html.includes('公开执法决定') && !html.includes('梳理规范性文件'))
})

listing('says what to do when nothing matches', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(await as(liJing).get('/plans/2021/tasks?text=xyz'), '没有符合条件的任务', '清除全部条件')
})

listing('keeps only what is asked in its address', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const visitor = as(liJing)
  assertGoesTo(await visitor.get('/plans/2021/tasks?text=&kind=once&section='), '/plans/2021/tasks?kind=once')
  assertGoesTo(await visitor.get('/plans/2021/tasks?text='), '/plans/2021/tasks')
})

listing('gives fifty tasks a page', async () => {
  const tasks = Array.from({ length: 51 }, (_, index) => aTask({ code: `1.1-${index + 1}` }))
  const { as } = await openTestApp({ plans: [aPlan({ tasks })] })
  const rowsOn = async (address: string) =>
    (await (await as(liJing).get(address)).text()).match(/class="task-code"/g)?.length
  assert.is(await rowsOn('/plans/2021/tasks'), 50)
  assert.is(await rowsOn('/plans/2021/tasks?page=2'), 1)
})

listing('tells a division by its new name as soon as it has one', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await as(liJing).get('/plans/2021/tasks')
  await as(wangHai).post('/divisions/law', { name: '法规处', duties: '', active: 'on' })
  const html = await (await as(liJing).get('/plans/2021/tasks')).text()
  assert.ok(html.includes('法规处') && !html.includes('政策法规处'))
})

listing('is closed to administrators', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertRefused(await as(zhouQiang).get('/plans/2021/tasks'), 404, '没有找到')
})

listing('a draft leads those who prepare it to the workbench and does not exist for others', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ status: 'draft' })] })
  assertGoesTo(await as(wangHai).get('/plans/2021/tasks'), '/plans/2021/workbench')
  await assertRefused(await as(liJing).get('/plans/2021/tasks'), 404, '2021')
})

listing('says that a year has no plan', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertRefused(await as(liJing).get('/plans/2020/tasks'), 404, '2020')
})

listing.run()
