import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { recordEvent } from '#src/domain/reporting/event.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import type { Store } from '#src/store/store.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, aTask, at, onDecision } from '../support/build.ts'
import { liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/ledger'
const calendar = officeCalendar(nationalDays, [])
const empty = aPlan({ tasks: [aTask({ obligation: onDecision, occurrences: [] })] })
const first = { code: '1.1-1', title: '津民宗罚〔2021〕1号', startedAt: at('2021-09-01', '00:00') }
const plan = recordEvent(empty, first, calendar).next
const pasted = '事件\t日期\n津民宗罚〔2021〕1号\t2021-09-01\n津民宗罚〔2021〕2号\t2021/9/8'
const jsonOf = (text: string) => JSON.stringify(rowsOfCsv(text))
const titlesIn = (store: Store) => store.plan(2021).tasks[0]?.occurrences.map(({ event }) => event?.title)

const reading = suite('GET …/:code/ledger 台账')

reading('shows each event with its clock, how it was counted and what it took', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const counted = '2021-09-29 = 2021-09-01 之后第 20 个工作日'
  const words = ['津民宗罚〔2021〕1号', counted, '10 个工作日', '1 条', '登记事件']
  for (const person of [liJing, wangHai]) await assertShows(await as(person).get(address), ...words)
})

reading('tells how to begin, and leaders read without forms', async () => {
  const { as } = await openTestApp({ plans: [empty] })
  await assertShows(await as(liJing).get(address), '还没有登记', '从表格粘贴')
  const html = await (await as(zhaoMin).get(address)).text()
  assert.not(html.includes('从表格粘贴'))
})

reading('is closed to other divisions and to tasks that no event starts', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertRefused(await as(sunLi).get(address), 404, '没有找到')
  const once = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await once.as(liJing).get(address), 409, '不按事件计时')
  await assertRefused(await as(liJing).get('/plans/2021/tasks/9.9-9/ledger'), 404, '没有找到任务')
})

reading('is taken away as a table', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const response = await as(liJing).get(`${address}.csv`)
  assert.match(response.headers.get('content-disposition') ?? '', /attachment/)
  const text = await response.text()
  assert.match(text, /^\uFEFF?事件,发生时间,截止/)
  assert.ok(text.includes('津民宗罚〔2021〕1号,2021-09-01,2021-09-29,'))
})

reading.run()

const recording = suite('POST …/:code/ledger 登记')

recording('records one event and comes back', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const event = { title: '津民宗罚〔2021〕2号', day: '2021-09-08', fields: '当事人：某公司\n没有名字' }
  assertGoesTo(await as(liJing).post(address, event), address)
  assert.equal(titlesIn(store), ['津民宗罚〔2021〕1号', '津民宗罚〔2021〕2号'])
  const [, second] = store.plan(2021).tasks[0]?.occurrences ?? []
  assert.equal(second?.event?.fields, { 当事人: '某公司' })
})

recording('keeps what was typed when something is wrong', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const response = await as(liJing).post(address, { title: '将来的事', day: '2021-09-16' })
  assert.is(response.status, 422)
  assert.ok((await response.text()).includes('value="将来的事"'))
  assert.is(titlesIn(store)?.length, 1)
})

recording('is refused to leaders and other divisions', async () => {
  const { as } = await openTestApp({ plans: [empty] })
  for (const person of [zhaoMin, sunLi]) {
    assert.is((await as(person).post(address, { title: '甲', day: '2021-09-08' })).status, 403)
    assert.is((await as(person).post(`${address}/rows`, { rows: '[]' })).status, 403)
  }
})

recording.run()

const pasting = suite('POST …/:code/ledger/preview, …/rows 粘贴')

pasting('shows what would be recorded, and what is recorded already', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const response = await as(liJing).post(`${address}/preview`, { text: pasted })
  await assertShows(response, '登记 1 条', '已登记过', '津民宗罚〔2021〕2号', '2021-09-08')
  assert.is(titlesIn(store)?.length, 1)
})

pasting('names the rows that are wrong and keeps them', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const rows = '甲\t2021-09-08\n乙\t九月'
  const response = await as(liJing).post(`${address}/preview`, { text: rows })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('有 1 行需要改正'))
  assert.ok(html.includes('没有读出日期'))
  assert.is((await as(liJing).post(`${address}/rows`, { rows: jsonOf(rows) })).status, 422)
  assert.is(titlesIn(store)?.length, 1)
})

pasting('records them all at once, and once only', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const fields = { rows: jsonOf(pasted) }
  assertGoesTo(await as(liJing).post(`${address}/rows`, fields), address)
  await as(liJing).post(`${address}/rows`, fields)
  assert.equal(titlesIn(store), ['津民宗罚〔2021〕1号', '津民宗罚〔2021〕2号'])
})

pasting('reads a file, and what was exported comes back unchanged', async () => {
  const { as, store } = await openTestApp({ plans: [plan] })
  const rich = `${pasted.replace('事件\t日期', '事件\t日期\t文号').replaceAll('\t', ',')},2号`
  const file = new File([rich], '台账.csv')
  await assertShows(await as(liJing).post(`${address}/preview`, { text: '', file }), '登记 1 条')
  await as(liJing).post(`${address}/rows`, { rows: jsonOf(rich) })
  const [, second] = store.plan(2021).tasks[0]?.occurrences ?? []
  assert.equal(second?.event?.fields, { 文号: '2号' })
  await assertShows(await as(liJing).get(address), '<th scope="col">文号</th>', '2号')
  const xlsx = await (await as(liJing).get(`${address}.xlsx`)).arrayBuffer()
  const again = new File([xlsx], '台账.xlsx')
  await assertShows(await as(liJing).post(`${address}/preview`, { text: '', file: again }), '没有新的事件')
})

pasting('says why a file could not be read', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const file = new File(['%PDF'], '台账.pdf')
  assert.is((await as(liJing).post(`${address}/preview`, { text: '', file })).status, 422)
  assert.is((await as(liJing).post(`${address}/preview`, { text: '' })).status, 422)
})

pasting.run()
