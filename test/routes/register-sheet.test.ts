import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { liJing, wangHai } from '../support/cast.ts'

const pasted = '收到日期\t申请人\t所需信息\n2021-09-01\t陈某\t部门预算\n2021-09-02\t某公司\t决算'
const rows = JSON.stringify(pasted.split('\n').map((row) => row.split('\t')))

const sheet = suite('POST /applications/sheet, …/rows 导入')

sheet('previews pasted rows and enters them once', async () => {
  const { as, store } = await openTestApp()
  await assertShows(await as(wangHai).get('/applications/sheet'), '导出 Excel', '粘贴表格')
  await assertShows(await as(wangHai).post('/applications/sheet', { text: pasted }), '登记 2 件', '将登记')
  assert.is(store.applications.register().applications.length, 0)
  assertGoesTo(await as(wangHai).post('/applications/rows', { rows }), '/applications?year=2021')
  await as(wangHai).post('/applications/rows', { rows })
  assert.equal(
    store.applications.register().applications.map(({ number }) => number),
    ['2021-001', '2021-002'],
  )
  await assertShows(await as(wangHai).post('/applications/sheet', { text: pasted }), '已登记过')
})

sheet('reads a file as well', async () => {
  const { as } = await openTestApp()
  const file = new File([pasted.replaceAll('\t', ',')], '登记簿.csv')
  await assertShows(await as(wangHai).post('/applications/sheet', { text: '', file }), '登记 2 件')
})

sheet('names each row that is wrong, and enters none', async () => {
  const { as, store } = await openTestApp()
  const wrong = pasted.replace('2021-09-02', '九月')
  const response = await as(wangHai).post('/applications/sheet', { text: wrong })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('有 1 行需要改正'))
  assert.ok(html.includes('没有读出日期'))
  const wrongRows = rows.replace('2021-09-02', '九月')
  assert.is((await as(wangHai).post('/applications/rows', { rows: wrongRows })).status, 422)
  assert.is(store.applications.register().applications.length, 0)
})

sheet('says what a table without heads lacks, and keeps it', async () => {
  const { as } = await openTestApp()
  const response = await as(wangHai).post('/applications/sheet', { text: '甲\t乙' })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('收到日期、申请人、所需信息'))
  assert.ok(html.includes('甲\t乙'))
  assert.is((await as(wangHai).post('/applications/sheet', { text: '' })).status, 422)
})

sheet('is the office’s alone', async () => {
  const { as } = await openTestApp()
  assert.is((await as(liJing).get('/applications/sheet')).status, 404)
  assert.is((await as(liJing).post('/applications/sheet', { text: pasted })).status, 404)
  assert.is((await as(liJing).post('/applications/rows', { rows })).status, 404)
})

sheet.run()
