import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, law, liJing, wangHai, zhaoMin } from '../support/cast.ts'

const listing = suite('GET /divisions 处室')

listing('shows every division with its duties and contacts', async () => {
  const { as } = await openTestApp()
  await assertShows(await as(wangHai).get('/divisions'), '政策法规处', '行政规范性文件', '李静')
})

listing('leads on to the next step while no plan was issued', async () => {
  const { as } = await openTestApp()
  await assertShows(await as(wangHai).get('/divisions'), '开始使用', 'href="/plans/new">读入要点')
})

listing('is closed to contacts and leaders', async () => {
  const { as } = await openTestApp()
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get('/divisions'), 404, '没有找到')
  }
})

listing('sends strangers to the sign-in page and back', async () => {
  const { stranger } = await openTestApp()
  assertGoesTo(await stranger.get('/divisions'), '/sign-in?back=%2Fdivisions')
})

listing.run()

const adding = suite('POST /divisions 添加处室')

adding('adds a division and says so', async () => {
  const { as, store } = await openTestApp()
  const response = await as(wangHai).post('/divisions', { name: '宗教一处', duties: '佛教、道教事务' })
  assertGoesTo(response, '/divisions')
  assert.is(store.office().divisions.at(-1)?.name, '宗教一处')
  assert.is(store.officeHistory().at(-1)?.action, 'division.added')
})

adding('keeps what was typed when the name is missing', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  const response = await as(wangHai).post('/divisions', { name: ' ', duties: '佛教、道教事务' })
  await assertRefused(response, 422, '佛教、道教事务')
  assert.is(store.office(), before)
})

adding('refuses a name that is taken and leaves the office as it was', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await assertRefused(await as(wangHai).post('/divisions', { name: law.name }), 409, '已经有了')
  assert.is(store.office(), before)
})

adding('is closed to contacts', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await assertRefused(await as(liJing).post('/divisions', { name: '宗教一处' }), 404, '没有找到')
  assert.is(store.office(), before)
})

adding.run()

const sampling = suite('POST /divisions/sample 载入示例处室')

sampling('loads a set of divisions marked as samples', async () => {
  const { as, store } = await openTestApp({ office: anOffice({ divisions: [] }) })
  await assertShows(await as(wangHai).get('/divisions'), '载入示例处室')
  assertGoesTo(await as(wangHai).post('/divisions/sample'), '/divisions')
  assert.ok(store.office().divisions.length > 0)
  assert.ok(store.office().divisions.every(({ sample }) => sample))
})

sampling('leaves divisions of one’s own alone', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await as(wangHai).post('/divisions/sample')
  assert.is(store.office(), before)
})

sampling.run()

const editing = suite('POST /divisions/:id 修改处室')

editing('renames a division and keeps its identity', async () => {
  const { as, store } = await openTestApp()
  await as(wangHai).post(`/divisions/${law.id}`, { name: '法规处', duties: law.duties, active: 'on' })
  assert.equal(
    store.office().divisions.find(({ id }) => id === law.id),
    { ...law, name: '法规处' },
  )
})

editing('puts a division out of use without removing it', async () => {
  const { as, store } = await openTestApp()
  await as(wangHai).post(`/divisions/${law.id}`, { name: law.name, duties: law.duties })
  assert.is(store.office().divisions.find(({ id }) => id === law.id)?.active, false)
})

editing('says so when there is no such division', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/divisions/none'), 404, '没有找到这个处室')
})

editing.run()
