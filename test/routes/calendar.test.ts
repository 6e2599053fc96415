import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { recordEvent } from '#src/domain/reporting/event.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, aTask, at, onDecision } from '../support/build.ts'
import { anOffice, liJing, wangHai, zhaoMin } from '../support/cast.ts'

const today = '2026-12-25'
const title = '津民宗罚〔2026〕12号'
const lines = '2027-01-01 元旦 休\n2027-02-05 春节 休\n2027-10-01 国庆节 休'
const rest = (day: string, name: string) => ({ day, name, worked: false })
const entered = [rest('2027-01-01', '元旦'), rest('2027-02-05', '春节'), rest('2027-10-01', '国庆节')]

/** Due on 2027-02-05 while nobody knows the holidays of 2027. */
function planWithEvent() {
  const plan = aPlan({
    year: 2026,
    issuedOn: '2026-03-01',
    tasks: [aTask({ obligation: onDecision, occurrences: [] })],
  })
  const event = { code: '1.1-1', title, startedAt: at('2027-01-08') }
  return recordEvent(plan, event, officeCalendar(nationalDays, [])).next
}

const dueOn = ({ store }: Awaited<ReturnType<typeof openTestApp>>) =>
  store.plan(2026).tasks[0]?.occurrences[0]?.dueOn

const page = suite('GET /calendar/:year 放假安排')

page('opens on this year', async () => {
  const { as } = await openTestApp({ today })
  assertGoesTo(await as(wangHai).get('/calendar'), '/calendar/2026')
})

page('shows a year that is announced', async () => {
  const { as } = await openTestApp({ today })
  const words = [
    '国务院通知',
    '248 个工作日，放假 33 天，调休上班 6 天',
    '2026-10-10（周六）国庆节，调休上班',
  ]
  await assertShows(await as(wangHai).get('/calendar/2026'), ...words)
})

page('says that a year is an estimate, and where an entered one comes from', async () => {
  const { as } = await openTestApp({ today })
  await assertShows(await as(wangHai).get('/calendar/2027'), '2027年的放假安排尚未录入')
  const own = await openTestApp({ today, office: anOffice({ holidays: entered }) })
  await assertShows(await own.as(wangHai).get('/calendar/2027'), '本单位录入', '/calendar/2027/clearance')
})

page('is closed to contacts and leaders, and knows no year of another age', async () => {
  const { as } = await openTestApp({ today })
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get('/calendar/2026'), 404, '没有找到')
    await assertRefused(await as(person).post('/calendar/2027/notice', { source: '""' }), 404, '没有找到')
  }
  await assertRefused(await as(wangHai).get('/calendar/1900'), 404, '没有找到这个页面')
  await assertRefused(await as(wangHai).get('/calendar/soon'), 404, '没有找到这个页面')
})

page.run()

const preview = suite('POST /calendar/:year/preview 预览')

preview('shows what was read and which due day moves, and changes nothing', async () => {
  const app = await openTestApp({ today, plans: [planWithEvent()] })
  const response = await app.as(wangHai).post('/calendar/2027/preview', { text: lines })
  await assertShows(response, '读出放假 3 天', title, '2027-02-05', '2027-02-08', '保存放假安排')
  assert.is(dueOn(app), '2027-02-05')
  assert.equal(app.store.office().holidays, [])
})

preview('takes the notice as it was published, whatever the newlines', async () => {
  const text = readFileSync('test/fixtures/notices/2026.txt', 'utf8').replaceAll('\n', '\r\n')
  const { as } = await openTestApp({ today })
  const response = await as(wangHai).post('/calendar/2026/preview', { text })
  await assertShows(response, '读出放假 33 天，调休上班 6 天', '没有未办结的期次')
})

preview('names the mistakes and keeps what was typed', async () => {
  const { as } = await openTestApp({ today })
  const response = await as(wangHai).post('/calendar/2027/preview', { text: '2027-10-08 班 国庆节' })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('2027-10-08 是周五，本来就上班'))
  assert.ok(html.includes('2027-10-08 班 国庆节</textarea>'))
  assert.not(html.includes('保存放假安排'))
})

preview('asks for the text', async () => {
  const { as } = await openTestApp({ today })
  assert.is((await as(wangHai).post('/calendar/2027/preview', { text: ' ' })).status, 422)
})

preview.run()

const saving = suite('POST /calendar/:year/notice 保存')

saving('enters the notice and moves the open due days, once', async () => {
  const app = await openTestApp({ today, plans: [planWithEvent()] })
  const fields = { source: JSON.stringify(lines) }
  assertGoesTo(await app.as(wangHai).post('/calendar/2027/notice', fields), '/calendar/2027')
  assert.equal(app.store.office().holidays, entered)
  assert.is(dueOn(app), '2027-02-08')
  assert.is(app.store.officeHistory().at(-1)?.action, 'notice.entered')
  assert.is(app.store.history(2026).at(-1)?.after, '1.1-1/e1 2027-02-05→2027-02-08')

  const entries = app.store.history(2026).length
  await app.as(wangHai).post('/calendar/2027/notice', fields)
  assert.is(app.store.history(2026).length, entries)
})

saving('does not take what has mistakes', async () => {
  const { as, store } = await openTestApp({ today })
  const response = await as(wangHai).post('/calendar/2027/notice', { source: '"2027-10-08 班"' })
  assert.is(response.status, 422)
  assert.equal(store.office().holidays, [])
})

saving.run()

const clearing = suite('/calendar/:year/clearance 清除')

clearing('shows what would move back, and moves it', async () => {
  const app = await openTestApp({ today, plans: [planWithEvent()] })
  await app.as(wangHai).post('/calendar/2027/notice', { source: JSON.stringify(lines) })
  const words = ['按周末估算', '2027-02-08', '2027-02-05', '2027年节假日安排尚未录入']
  await assertShows(await app.as(wangHai).get('/calendar/2027/clearance'), ...words)
  assertGoesTo(await app.as(wangHai).post('/calendar/2027/clearance'), '/calendar/2027')
  assert.equal(app.store.office().holidays, [])
  assert.is(dueOn(app), '2027-02-05')
})

clearing('refuses a year for which nothing was entered', async () => {
  const { as } = await openTestApp({ today })
  await assertRefused(await as(wangHai).get('/calendar/2027/clearance'), 404, '没有录入过2027年')
  await assertRefused(await as(wangHai).post('/calendar/2027/clearance'), 404, '没有录入过2027年')
})

clearing.run()
