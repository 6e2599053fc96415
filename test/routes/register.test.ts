import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { importApplications } from '#src/domain/application/register.ts'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aCorrection, anAnswer, anApplication } from '../support/application.ts'
import { anAct } from '../support/build.ts'
import { disclosure, law, liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const given = [
  anApplication({ number: '2021-001', receivedOn: '2021-08-02', divisionId: law.id }),
  anApplication({
    number: '2021-002',
    receivedOn: '2021-06-08',
    request: '部门决算',
    divisionId: disclosure.id,
    stages: [anAnswer('2021-06-30')],
  }),
  anApplication({ number: '2021-003', receivedOn: '2021-09-08', stages: [aCorrection(null, '2021-09-10')] }),
]

async function openRegister() {
  const app = await openTestApp()
  await app.store.applications.change(anAct(), (register) => importApplications(register, given))
  return app
}

const list = suite('GET /applications 登记簿')

list('shows the year with its figures, lights and due days', async () => {
  const { as } = await openRegister()
  const words = ['本年新收', '2021-08-30', '逾期', '停止计时', '部门决算', '予以公开', '50%']
  for (const person of [wangHai, zhaoMin]) await assertShows(await as(person).get('/applications'), ...words)
})

list('is narrowed by its address', async () => {
  const { as } = await openRegister()
  const html = await (await as(wangHai).get('/applications?view=answered')).text()
  assert.ok(html.includes('2021-002'))
  assert.not(html.includes('href="/applications/2021-001"'))
  const cell = await (await as(wangHai).get('/applications?cell=t3.r3.c1')).text()
  assert.ok(cell.includes('（一）予以公开'))
  assert.not(cell.includes('href="/applications/2021-003"'))
  await assertShows(await as(wangHai).get('/applications?q=没有的'), '没有符合条件的申请')
})

list('says how to begin in a year without applications', async () => {
  const { as } = await openRegister()
  await assertShows(await as(wangHai).get('/applications?year=2019'), '这一年还没有申请')
})

list('shows a division what it handles and nothing else', async () => {
  const { as } = await openRegister()
  const html = await (await as(liJing).get('/applications')).text()
  assert.ok(html.includes('2021-001'))
  assert.not(html.includes('部门决算'))
  assert.not(html.includes('/applications/new'))
  assert.not((await (await as(sunLi).get('/applications')).text()).includes('2021-001'))
  await assertRefused(await as(zhouQiang).get('/applications'), 404, '没有')
})

list.run()

const table = suite('GET /applications/table-3, …/register.csv 表三与导出')

table('counts the register into table three, each figure open to its list', async () => {
  const { as } = await openRegister()
  const html = await (await as(zhaoMin).get('/applications/table-3?year=2021')).text()
  assert.ok(html.includes('一、本年新收政府信息公开申请数量'))
  assert.ok(html.includes('href="/applications?year=2021&amp;cell=t3.r1.c1"'))
  await assertRefused(await as(liJing).get('/applications/table-3'), 404, '没有')
})

table('is taken away as CSV and as a workbook', async () => {
  const { as } = await openRegister()
  const csv = await (await as(wangHai).get('/applications/register.csv?year=2021')).text()
  assert.ok(csv.includes('2021-002,2021-06-08,网络,自然人,陈某,部门决算,办公室'))
  const xlsx = await as(wangHai).get('/applications/register.xlsx?year=2021')
  assert.match(xlsx.headers.get('content-disposition') ?? '', 'yaodian.xlsx')
  assert.is((await as(liJing).get('/applications/register.csv')).status, 404)
})

table.run()
