import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { law, liJing, wangHai } from '../support/cast.ts'

const sheet = '信访处\t来信来访\n审计处\n政策法规处'
const rows = JSON.stringify([['信访处', '来信来访'], ['审计处'], ['政策法规处']])

const previewing = suite('POST /divisions/sheet 从表格添加处室')

previewing('shows what would be added and adds nothing', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await assertShows(await as(wangHai).get('/divisions/sheet'), '从表格添加处室')
  const shown = await as(wangHai).post('/divisions/sheet', { text: sheet })
  await assertShows(shown, '来信来访', '添加 2 个处室', '已有，保持原样')
  assert.is(store.office(), before)
})

previewing('names what is wrong by row and keeps what was pasted', async () => {
  const { as } = await openTestApp()
  const pasted = `${sheet}\n信访处`
  const answer = await as(wangHai).post('/divisions/sheet', { text: pasted })
  await assertRefused(answer.clone(), 422, '前面已经有一行')
  await assertRefused(answer.clone(), 422, '有 1 行需要改正')
  await assertRefused(answer, 422, pasted)
})

previewing('asks for rows where there are none', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).post('/divisions/sheet', { text: '' }), 422, '请选择')
})

previewing('reads a file as well', async () => {
  const { as } = await openTestApp()
  const file = new File([`处室,职责\n信访处,来信来访`], 'divisions.csv', { type: 'text/csv' })
  await assertShows(await as(wangHai).post('/divisions/sheet', { text: '', file }), '添加 1 个处室')
})

previewing.run()

const adding = suite('POST /divisions/rows')

adding('adds what is new, and leaves what is there', async () => {
  const { as, store } = await openTestApp()
  assertGoesTo(await as(wangHai).post('/divisions/rows', { rows }), '/divisions')
  const { divisions } = store.office()
  assert.equal(
    divisions.slice(3).map(({ name, duties, active }) => [name, duties, active]),
    [
      ['信访处', '来信来访', true],
      ['审计处', '', true],
    ],
  )
  assert.is(divisions[0], law)
  assert.is(store.officeHistory().at(-1)?.after, '信访处、审计处')
})

adding('shows the preview again when something is wrong', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  const twice = JSON.stringify([['信访处'], ['信访处']])
  await assertRefused(await as(wangHai).post('/divisions/rows', { rows: twice }), 422, '前面已经有一行')
  assertGoesTo(await as(wangHai).post('/divisions/rows', { rows: '{' }), '/divisions/sheet')
  assert.is(store.office(), before)
})

adding('is closed to contacts', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  for (const path of ['sheet', 'rows']) {
    await assertRefused(await as(liJing).post(`/divisions/${path}`, { rows, text: sheet }), 404, '没有找到')
  }
  assert.is(store.office(), before)
})

adding.run()
