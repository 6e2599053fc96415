import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, at } from '../support/build.ts'
import { law, liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft, aProposedTask } from '../support/draft.ts'

const page = '/plans/2021/workbench'
const settingsAside = [{ clauseId: '0.0.1', reason: '总体要求', by: wangHai.id, at: at('2021-06-01') }]
const ready = { accepted: true, leadId: law.id }
const complete = aDraft({
  settingsAside,
  tasks: [
    aProposedTask('1.1-1', ['1.1.1', '1.1.2'], ready),
    aProposedTask('1.2-1', ['1.2.1', '1.2.2'], ready),
  ],
})

const bench = suite('GET /plans/:year/workbench 分解')

bench('marks every sentence by what became of it and leads to where it is dealt with', async () => {
  const { as } = await openTestApp({ plans: [aDraft({ settingsAside })] })
  await assertShows(
    await as(wangHai).get(page),
    'id="source-0.0.1" class="clause clause-setAside" href="#clause-0.0.1"',
    'id="source-1.1.2" class="clause clause-proposed" href="#task-1.1-2"',
  )
})

bench('says what is missing, leads to the first of each kind and keeps the button shut', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertShows(
    await as(wangHai).get(page),
    '下达前还差',
    'href="#clause-0.0.1">未落实的语句 <span class="chip-count">1</span>',
    '未定牵头处室 <span class="chip-count">4</span>',
    'disabled=""',
  )
})

bench('suggests a division with the words that speak for it', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertShows(await as(wangHai).get(page), '推荐 <strong>政策法规处</strong>', '原文提到“行政执法”')
})

bench('opens one task for editing', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertShows(await as(wangHai).get(`${page}?edit=1.1-1`), 'value="任务 1.1-1"', '保存并确认')
})

bench('ticks the tasks that the address asks for', async () => {
  const { as } = await openTestApp({ plans: [complete] })
  const ticks = async (wish: string) =>
    (await (await as(wangHai).get(`${page}?ticked=${wish}`)).text()).match(/form="bulk" checked=""/g)
      ?.length ?? 0
  assert.is(await ticks('all'), 2)
  assert.is(await ticks('unfinished'), 0)
})

bench('leaves only corrections once the plan is issued', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const html = await (await as(wangHai).get(`${page}?edit=1.1-1`)).text()
  assert.ok(html.includes('处室和时限仍可更正'))
  assert.not(html.includes('id="bulk"'))
  assert.not(html.includes('name="title"'))
})

bench('is closed to contacts and leaders', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  for (const person of [liJing, zhaoMin]) await assertRefused(await as(person).get(page), 404, '没有找到')
})

bench('says so when the year has no plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get(page), 404, '没有找到2021年的年度要点')
})

bench('offers to set the preamble aside, with a reason', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  const words = 'list="reasons" value="总体要求，不产生具体任务"'
  await assertShows(await as(wangHai).get('/plans/2021/workbench'), words)
})

bench.run()

const issuing = suite('POST /plans/:year/issuance 下达')

issuing('issues a complete plan', async () => {
  const { as, store } = await openTestApp({ plans: [complete] })
  assertGoesTo(await as(wangHai).post('/plans/2021/issuance'), '/plans/2021/monitor')
  const { status, issuedOn, tasks } = store.plan(2021)
  assert.equal([status, issuedOn], ['issued', '2021-09-15'])
  assert.ok(tasks.every(({ occurrences }) => occurrences.length > 0))
})

issuing('refuses an incomplete plan and leaves it as it was', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post('/plans/2021/issuance'), 409, '还不能下达')
  assert.is(store.plan(2021), before)
})

issuing('refuses a plan that is issued already', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(wangHai).post('/plans/2021/issuance'), 409, '要点已经下达')
})

issuing('is closed to leaders', async () => {
  const { as } = await openTestApp({ plans: [complete] })
  await assertRefused(await as(zhaoMin).post('/plans/2021/issuance'), 404, '没有找到')
})

issuing.run()
