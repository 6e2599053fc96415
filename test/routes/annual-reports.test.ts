import mammoth from 'mammoth'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { textNames } from '#src/domain/annual-report/report.ts'
import { importApplications } from '#src/domain/application/register.ts'
import { soundFields, soundStatement } from '../support/annual-report.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anAnswer, anApplication } from '../support/application.ts'
import { anAct, at } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'

const today = '2023-01-10'
const statement = soundStatement()

async function openWithDraft() {
  const opened = await openTestApp({ today })
  await opened.as(wangHai).post('/annual-reports', { year: '2022' })
  return opened
}

const list = suite('/annual-reports')

list('offers last year to begin with', async () => {
  const { as } = await openTestApp({ today })
  await assertShows(await as(wangHai).get('/annual-reports'), '还没有年度报告', 'value="2022"')
})

list('begins a report and leads to it', async () => {
  const { as, store } = await openTestApp({ today })
  assertGoesTo(await as(wangHai).post('/annual-reports', { year: '2022' }), '/annual-reports/2022')
  assert.match(store.annualReports.of(2022).texts.opening, /统计期限为2022年1月1日至12月31日/)
  await assertShows(
    await as(zhaoMin).get('/annual-reports'),
    '2022年政府信息公开工作年度报告',
    '编制中',
    '2023-01-31',
  )
  await assertShows(await as(wangHai).get('/annual-reports'), 'value="2023"')
})

list('shows when each report is due, that of the year just past too where nobody began it', async () => {
  const { as } = await openTestApp({ today })
  await as(wangHai).post('/annual-reports', { year: '2019' })
  await assertShows(
    await as(wangHai).get('/annual-reports'),
    '2020-01-31</time> <span class="light light-overdue">',
    '2023-01-31</time> <span class="light light-normal">',
    '未编制',
    '政府网站工作年度报表',
  )
})

list('begins a year once', async () => {
  const { as, moveClock } = await openWithDraft()
  moveClock(at(today, '09:01'))
  await assertRefused(await as(wangHai).post('/annual-reports', { year: '2022' }), 409, '已经开始编制')
})

list('gives back a year that is none', async () => {
  const { as, store } = await openTestApp({ today })
  const response = await as(wangHai).post('/annual-reports', { year: '二〇二二' })
  assert.is(response.status, 422)
  assert.match(await response.text(), /value="二〇二二"/)
  assert.is(store.annualReports.all().length, 0)
})

list('is closed to contacts, and beginning to leaders', async () => {
  const { as } = await openTestApp({ today })
  assert.is((await as(liJing).get('/annual-reports')).status, 404)
  assert.is((await as(zhaoMin).post('/annual-reports', { year: '2022' })).status, 404)
})

list.run()

const report = suite('/annual-reports/:year')

report('saves a draft that breaks rules, and leads from each of them to its cell', async () => {
  const { as, store } = await openWithDraft()
  const fields = { ...soundFields(), 't3.r5.c2': '/', 't4.r1.c5': '791' }
  assertGoesTo(await as(wangHai).post('/annual-reports/2022', fields), '/annual-reports/2022')
  assert.is(store.annualReports.of(2022).table3[4]?.[1], '/')
  await assertShows(
    await as(wangHai).get('/annual-reports/2022'),
    'href="#t3.r5.c2"',
    'href="#t4.r1.c1"',
    '四种结果之和比“总计”少 1',
    'value="14069"',
  )
})

report('tells the blank cells of a fresh form in one line', async () => {
  const { as } = await openWithDraft()
  await assertShows(await as(wangHai).get('/annual-reports/2022'), '有 200 格还没有填', 'href="#t2.r1.c1"')
})

report('says that a sound report keeps all rules', async () => {
  const { as } = await openWithDraft()
  await as(wangHai).post('/annual-reports/2022', soundFields())
  await assertShows(await as(zhaoMin).get('/annual-reports/2022'), '符合全部填报规则')
})

report('carries last year’s closing figures in, until somebody changes them', async () => {
  const { as, store } = await openWithDraft()
  await as(wangHai).post('/annual-reports/2022', soundFields())
  await as(wangHai).post('/annual-reports', { year: '2023' })
  assert.equal(store.annualReports.of(2023).table3[1], statement.table3[24])
  assert.is(store.annualReports.of(2023).origins['t3.r2.c7'], 'carried')
  await as(wangHai).post('/annual-reports/2023', { 't3.r2.c1': '734', 't3.r2.c7': '1' })
  const { origins } = store.annualReports.of(2023)
  assert.equal([origins['t3.r2.c1'], origins['t3.r2.c7']], ['carried', undefined])
})

report('is written by the office alone', async () => {
  const { as, store } = await openWithDraft()
  const before = store.annualReports.of(2022)
  assert.is((await as(zhaoMin).post('/annual-reports/2022', soundFields())).status, 404)
  assert.is(store.annualReports.of(2022), before)
})

report('refuses a text that is too long, and gives every word of it back', async () => {
  const { as, store } = await openWithDraft()
  const before = store.annualReports.of(2022)
  const text = `${'公'.repeat(20_000)}开`
  const response = await as(wangHai).post('/annual-reports/2022', { ...soundFields(), [textNames[0]]: text })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('20,001') && html.includes(text))
  assert.is(store.annualReports.of(2022), before)
})

report('is missing for a year that nobody began', async () => {
  const { as } = await openTestApp({ today })
  await assertRefused(await as(wangHai).get('/annual-reports/2019'), 404, '没有找到2019年的年度报告')
  await assertRefused(await as(wangHai).post('/annual-reports/2019', {}), 404, '没有找到2019年的年度报告')
})

report.run()

const signature = suite('POST /annual-reports/:year/signature')

signature('is refused while a rule is broken', async () => {
  const { as, store } = await openWithDraft()
  await assertRefused(await as(zhaoMin).post('/annual-reports/2022/signature'), 409, '不符合填报规则')
  assert.is(store.annualReports.of(2022).signature, null)
})

signature('ends all writing', async () => {
  const { as, store, moveClock } = await openWithDraft()
  await as(wangHai).post('/annual-reports/2022', soundFields())
  assertGoesTo(await as(zhaoMin).post('/annual-reports/2022/signature'), '/annual-reports/2022')
  await assertShows(await as(wangHai).get('/annual-reports/2022'), '赵敏于2023年1月10日签发')
  await assertRefused(await as(wangHai).post('/annual-reports/2022', {}), 409, '已经签发')
  moveClock(at(today, '09:01'))
  await assertRefused(await as(zhaoMin).post('/annual-reports/2022/signature'), 409, '已经签发')
  assert.is(store.annualReports.of(2022).table3[0]?.[6], 14069)
  assert.equal(
    store.annualReports.history().map(({ action }) => action),
    ['report.begun', 'report.written', 'report.signed'],
  )
})

signature('is a leader’s', async () => {
  const { as } = await openWithDraft()
  assert.is((await as(wangHai).post('/annual-reports/2022/signature')).status, 404)
})

signature.run()

const files = suite('/annual-reports/:year.docx|html|json')

files('say what the report says, each read back by other means', async () => {
  const { as, store } = await openWithDraft()
  await as(wangHai).post('/annual-reports/2022', soundFields())
  const json = await (await as(zhaoMin).get('/annual-reports/2022.json')).json()
  assert.equal(json, structuredClone(store.annualReports.of(2022)))
  const html = await (await as(zhaoMin).get('/annual-reports/2022.html')).text()
  assert.match(html, /<th rowspan="22" scope="rowgroup">三、本年度办理结果<\/th>/)
  const word = Buffer.from(await (await as(zhaoMin).get('/annual-reports/2022.docx')).arrayBuffer())
  const { value } = await mammoth.extractRawText({ buffer: word })
  const numbers = value
    .split('\n')
    .filter((line) => /^\d+$/.test(line))
    .map(Number)
  assert.equal(numbers.slice(9, 9 + 175), statement.table3.flat())
})

files('are missing where there is no report', async () => {
  const { as } = await openTestApp({ today })
  assert.is((await as(wangHai).get('/annual-reports/2022.docx')).status, 404)
})

files.run()

const filling = suite('POST /annual-reports/:year/table-3 表三')

async function openWithRegister() {
  const opened = await openTestApp({ today: '2022-01-10' })
  await opened.store.applications.change(anAct(), (register) =>
    importApplications(register, [anApplication({ stages: [anAnswer('2021-10-08')] })]),
  )
  await opened.as(wangHai).post('/annual-reports', { year: '2021' })
  return opened
}

filling('a report begins from the register, each figure leading to its applications', async () => {
  const { as, store } = await openWithRegister()
  assert.is(store.annualReports.of(2021).table3[0]?.[6], 1)
  await assertShows(
    await as(zhaoMin).get('/annual-reports/2021'),
    'href="/applications?year=2021&amp;cell=t3.r1.c1"',
  )
})

filling('says when the register has moved, and fills anew', async () => {
  const { as, store } = await openWithRegister()
  await store.applications.change(anAct(), (register) =>
    importApplications(register, [anApplication({ number: '2021-002' })]),
  )
  await assertShows(await as(wangHai).get('/annual-reports/2021'), '4 格与现在的统计不同')
  assertGoesTo(await as(wangHai).post('/annual-reports/2021/table-3'), '/annual-reports/2021#table-3')
  assert.is(store.annualReports.of(2021).table3[0]?.[6], 2)
})

filling('is the office’s, for a report that there is', async () => {
  const { as } = await openWithRegister()
  assert.is((await as(zhaoMin).post('/annual-reports/2021/table-3')).status, 404)
  await assertRefused(await as(wangHai).post('/annual-reports/2019/table-3'), 404, '2019')
})

filling.run()
