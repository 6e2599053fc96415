import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, aPerson, law, liJing, wangHai } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const undoing = suite('POST /plans/:year/undoing 撤销')

const colleague = aPerson({ id: 'colleague', roles: ['office'] })
const office = anOffice({ people: [liJing, wangHai, colleague] })
const open = () => openTestApp({ plans: [aDraft()], office })
const setAside = { reason: '总体要求' }

undoing('takes back one step after the other, and says so in the history', async () => {
  const { as, store } = await open()
  const before = store.plan(2021)
  const [task] = before.tasks
  await as(wangHai).post('/plans/2021/clauses/0.0.1/setting-aside', setAside)
  await as(wangHai).post('/plans/2021/assignments', { codes: task?.code ?? '', leadId: law.id })
  await assertShows(await as(wangHai).get('/plans/2021/workbench'), '撤销上一步')
  assertGoesTo(await as(wangHai).post('/plans/2021/undoing', { step: '3' }), '/plans/2021/workbench')
  assert.is(store.plan(2021).tasks[0]?.leadId, task?.leadId)
  assert.is(store.plan(2021).settingsAside.length, 1)
  assertGoesTo(await as(wangHai).post('/plans/2021/undoing', { step: '4' }), '/plans/2021/workbench')
  assert.is(store.plan(2021), before)
  assert.is(store.history(2021).at(-1)?.action, 'plan.undone')
})

undoing('offers nothing and refuses where nothing was done', async () => {
  const { as } = await open()
  const html = await (await as(wangHai).get('/plans/2021/workbench')).text()
  assert.not.match(html, '撤销上一步')
  await assertRefused(await as(wangHai).post('/plans/2021/undoing'), 409, '不能再撤销')
})

undoing('leaves alone what a colleague did', async () => {
  const { as, store } = await open()
  await as(colleague).post('/plans/2021/clauses/0.0.1/setting-aside', setAside)
  await assertRefused(await as(wangHai).post('/plans/2021/undoing'), 409, '不能再撤销')
  assert.is(store.plan(2021).settingsAside.length, 1)
})

undoing('is closed to contacts', async () => {
  const { as } = await open()
  await assertRefused(await as(liJing).post('/plans/2021/undoing'), 404, '没有找到')
})

undoing.run()
