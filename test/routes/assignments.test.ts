import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { anOffice, finance, law, liJing, wangHai } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const at = '/plans/2021/workbench#task-1.1-1'
const codes = ['1.1-1', '1.1-2']
const leads = ({ tasks }: Plan) => tasks.map(({ leadId }) => leadId)

const assigning = suite('POST /plans/:year/assignments 分派')

assigning('gives the ticked tasks to the divisions and says so in the history', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const fields = { codes, leadId: law.id, supportIds: finance.id }
  assertGoesTo(await as(wangHai).post('/plans/2021/assignments', fields), at)
  assert.equal(leads(store.plan(2021)), [law.id, law.id, null, null])
  assert.equal(store.plan(2021).tasks[0]?.supportIds, [finance.id])
  assert.is(store.history(2021).at(-1)?.action, 'task.assigned')
})

assigning('needs ticked tasks, a division, and one that exists', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const before = store.plan(2021)
  const post = (fields: Record<string, string>) => as(wangHai).post('/plans/2021/assignments', fields)
  await assertRefused(await post({ leadId: law.id }), 422, '请先勾选任务')
  await assertRefused(await post({ codes: '1.1-1', leadId: '' }), 422, '请选择处室')
  await assertRefused(await post({ codes: '1.1-1', leadId: 'none' }), 404, '没有找到这个处室')
  await assertRefused(await post({ codes: '9.9-9', leadId: law.id }), 404, '没有找到任务 9.9-9')
  assert.is(store.plan(2021), before)
})

assigning.run()

const suggesting = suite('POST /plans/:year/suggestions 采用推荐')

suggesting('gives each ticked task to the division suggested for it', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(
    await as(wangHai).post('/plans/2021/suggestions', { codes: ['1.1-2', '1.2-1'] }),
    '/plans/2021/workbench#task-1.1-2',
  )
  assert.equal(leads(store.plan(2021)), [null, law.id, finance.id, null])
})

suggesting('says how many it changed, how many it left, and why', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  const visitor = as(wangHai)
  await visitor.post('/plans/2021/suggestions', { codes: ['1.1-2'] })
  const response = await visitor.post('/plans/2021/suggestions', { codes: ['1.1-2', '1.2-1'] })
  assert.match(
    decodeURIComponent(response.headers.get('set-cookie') ?? ''),
    'notice=suggested\n1\nhas-lead\t0\t1.1-2',
  )
})

suggesting('names what it left and why, though it changed nothing', async () => {
  const office = anOffice({ divisions: [law] })
  const { as, store, withCookie } = await openTestApp({ office, plans: [aDraft()] })
  await as(wangHai).post('/plans/2021/suggestions', { codes: ['1.1-2'] })
  const before = store.plan(2021)
  const answer = await as(wangHai).post('/plans/2021/suggestions', { codes: ['1.2-2', '1.1-2'] })
  assert.is(store.plan(2021), before)
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  const html = await (
    await withCookie(`session=${wangHai.id}; ${cookie}`).get('/plans/2021/workbench')
  ).text()
  for (const words of ['没有办 2 项', '1.2-2</strong>：没有可推荐的处室', '1.1-2</strong>：已有牵头处室']) {
    assert.ok(html.includes(words), words)
  }
  assert.not.ok(html.includes('已采用推荐'))
})

suggesting.run()

const accepting = suite('POST /plans/:year/acceptances 确认')

accepting('accepts the ticked tasks', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await as(wangHai).post('/plans/2021/acceptances', { codes }), at)
  assert.equal(
    store.plan(2021).tasks.map(({ accepted }) => accepted),
    [true, true, false, false],
  )
})

accepting.run()

const merging = suite('POST /plans/:year/merger 合并')

merging('merges the ticked tasks into the first', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await as(wangHai).post('/plans/2021/merger', { codes }), at)
  assert.equal(store.plan(2021).tasks[0]?.clauseIds, ['1.1.1', '1.1.2'])
})

merging('refuses tasks of different items and leaves them as they were', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const before = store.plan(2021)
  const response = await as(wangHai).post('/plans/2021/merger', { codes: ['1.1-1', '1.2-1'] })
  await assertRefused(response, 422, '只能合并同一条目下的任务')
  assert.is(store.plan(2021), before)
})

merging.run()

for (const path of ['assignments', 'suggestions', 'acceptances', 'merger']) {
  const door = suite(`POST /plans/:year/${path}`)
  const fields = { codes, leadId: law.id }

  door('is closed to contacts, who do not even see the draft', async () => {
    const { as, store } = await openTestApp({ plans: [aDraft()] })
    const before = store.plan(2021)
    await assertRefused(await as(liJing).post(`/plans/2021/${path}`, fields), 404, '没有找到')
    assert.is(store.plan(2021), before)
  })

  door('says so when the year has no plan', async () => {
    const { as } = await openTestApp()
    await assertRefused(await as(wangHai).post(`/plans/2021/${path}`, fields), 404, '没有找到2021年')
  })

  door.run()
}

const late = suite('POST /plans/:year/acceptances after issue')

late('refuses to change the breakdown', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  for (const path of ['suggestions', 'acceptances', 'merger']) {
    await assertRefused(await as(wangHai).post(`/plans/2021/${path}`, { codes }), 409, '要点已经下达')
  }
})

late.run()
