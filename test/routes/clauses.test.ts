import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, at } from '../support/build.ts'
import { liJing, wangHai } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const path = '/plans/2021/clauses/0.0.1'
const reason = '总体要求，不产生具体任务'

const setting = suite('POST /plans/:year/clauses/:id/setting-aside 搁置')

setting('sets the clause aside with who, when and why', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(
    await as(wangHai).post(`${path}/setting-aside`, { reason }),
    '/plans/2021/workbench#clause-0.0.1',
  )
  assert.equal(store.plan(2021).settingsAside, [
    { clauseId: '0.0.1', reason, by: wangHai.id, at: at('2021-09-15') },
  ])
  assert.is(store.history(2021).at(-1)?.reason, reason)
})

setting('needs a reason', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const before = store.plan(2021)
  await assertRefused(await as(wangHai).post(`${path}/setting-aside`, { reason: ' ' }), 422, '请写明理由')
  assert.is(store.plan(2021), before)
})

setting('refuses once the plan is issued', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const response = await as(wangHai).post('/plans/2021/clauses/1.1.1/setting-aside', { reason })
  await assertRefused(response, 409, '要点已经下达')
})

setting('says so when there is no such clause', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  const response = await as(wangHai).post('/plans/2021/clauses/9.9.9/setting-aside', { reason })
  await assertRefused(response, 404, '没有找到语句 9.9.9')
})

setting('is closed to contacts', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(liJing).post(`${path}/setting-aside`, { reason }), 404, '没有找到')
})

setting.run()

const restoring = suite('POST /plans/:year/clauses/:id/restoring 恢复')

restoring('opens the clause again', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  await as(wangHai).post(`${path}/setting-aside`, { reason })
  assertGoesTo(await as(wangHai).post(`${path}/restoring`), '/plans/2021/workbench#clause-0.0.1')
  assert.equal(store.plan(2021).settingsAside, [])
})

restoring('is closed to contacts', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(liJing).post(`${path}/restoring`), 404, '没有找到')
})

restoring.run()
