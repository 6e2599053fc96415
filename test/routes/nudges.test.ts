import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { taskOf } from '#src/domain/find.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aSubmission, aTask } from '../support/build.ts'
import { finance, law, liJing, wangHai, zhaoMin } from '../support/cast.ts'

const late = anOccurrence({ dueOn: '2021-09-01' })
const tasks = [
  aTask({ occurrences: [late] }),
  aTask({ code: '1.1-2', clauseIds: [], occurrences: [late] }),
  aTask({ code: '1.1-3', clauseIds: [], occurrences: [anOccurrence({ submissions: [aSubmission()] })] }),
]
const plan = aPlan({ tasks })
const list = '/plans/2021/tasks?light=overdue'
const nudges = '/plans/2021/nudges?in=tasks&light=overdue'
const codes = ['1.1-1', '1.1-2', '1.1-3']

const choosing = suite('GET /plans/:year/tasks?ticked 成批办理')

choosing('is offered to the office, and shows boxes only when it is asked for', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(
    await as(wangHai).get(list),
    '成批催办、改派',
    'href="/plans/2021/tasks?light=overdue&amp;ticked=none"',
  )
  const boxesFor = async (person: typeof liJing, path: string) =>
    (await (await as(person).get(path)).text()).match(/name="codes"/g)?.length ?? 0
  assert.is(await boxesFor(wangHai, list), 0)
  assert.is(await boxesFor(wangHai, `${list}&ticked=none`), 2)
  for (const person of [liJing, zhaoMin]) assert.is(await boxesFor(person, `${list}&ticked=all`), 0)
})

choosing('begins with all of the page where that is wanted', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (await as(wangHai).get(`${list}&ticked=all`)).text()
  assert.is(html.match(/form="bulk" checked/g)?.length, 2)
})

choosing.run()

const nudging = suite('POST /plans/:year/nudges 成批催办')

nudging('presses each about its own task, and names those it left with the reason', async () => {
  const { as, store, withCookie } = await openTestApp({ plans: [plan] })
  const answer = await as(wangHai).post(nudges, { codes, extra: '请于周五前报送。' })
  assertGoesTo(answer, list)
  const texts = codes.map((code) => taskOf(store.plan(2021), code).nudges.map(({ text }) => text))
  assert.match(texts[0]?.[0] ?? '', /9月1日.*请于周五前报送。$/)
  assert.equal([texts[1]?.length, texts[2]?.length], [1, 0])
  assert.equal(
    store
      .history(2021)
      .slice(-2)
      .map(({ action, subject }) => `${action} ${subject}`),
    ['task.nudged 1.1-1', 'task.nudged 1.1-2'],
  )
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  const told = await withCookie(`session=${wangHai.id}; ${cookie}`).get(list)
  await assertShows(told, '办好 2 项', '没有办 1 项', '1.1-3</strong>：已经提交，等公开办核验')
})

nudging('presses nobody twice on one day', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  await as(wangHai).post(nudges, { codes })
  const before = store.plan(2021)
  await as(wangHai).post(nudges, { codes: codes.slice(0, 2) })
  assert.is(store.plan(2021), before)
})

nudging('needs tasks, and refuses once the year is closed', async () => {
  const closed = aPlan({ year: 2020, status: 'closed', closedOn: '2020-12-31', tasks })
  const { as, store } = await openTestApp({ plans: [plan, closed] })
  await assertRefused(await as(wangHai).post(nudges, {}), 422, '请先勾选任务')
  await assertRefused(await as(wangHai).post('/plans/2020/nudges', { codes: '1.1-1' }), 409, '')
  await assertRefused(await as(wangHai).post(nudges, { codes: '9.9-9' }), 404, '没有找到任务 9.9-9')
  assert.equal(store.plan(2021), plan)
})

nudging('is closed to contacts and leaders', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).post(nudges, { codes }), 404, '没有找到')
  }
  assert.equal(store.plan(2021), plan)
})

nudging.run()

const assigning = suite('POST /plans/:year/assignments from the list 改派')

assigning('gives issued tasks to another division and goes back to the list', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const path = '/plans/2021/assignments?in=tasks&light=overdue'
  assertGoesTo(await as(wangHai).post(path, { codes: ['1.1-1', '1.1-2'], leadId: finance.id }), list)
  assert.equal(
    codes.map((code) => taskOf(store.plan(2021), code).leadId),
    [finance.id, finance.id, law.id],
  )
})

assigning.run()
