import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import type { Plan } from '#src/domain/plan.ts'
import type { Store } from '#src/store/store.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
  onDecision,
} from '../support/build.ts'
import { finance, liJing, sunLi, wangHai } from '../support/cast.ts'

const address = '/plans/2021/tasks/1.1-1/2021-09-30'
const report = { text: '已公开 23 件', difficulty: '', intent: 'save' }
const link = {
  kind: 'link',
  url: 'https://example.gov.cn/a',
  publishedOn: '2021-09-10',
  title: '',
  reviewed: 'on',
  reviewer: '陈刚',
}

const planWith = (given: Partial<Occurrence>, plan: Partial<Plan> = {}) =>
  aPlan({ tasks: [aTask({ occurrences: [anOccurrence(given)] })], ...plan })

const occurrenceIn = (store: Store) => store.plan(2021).tasks[0]?.occurrences[0]

const reading = suite('GET /plans/:year/tasks/:code/:key 期次')

reading('shows the form beside the words of the document and the obligation', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertShows(
    await as(liJing).get(address),
    '做了什么',
    '系统梳理本机关制发的行政规范性文件。',
    '9月30日前',
    '至少一份经过保密审查的佐证材料',
  )
})

reading('starts from what was last reported and shows why it was returned', async () => {
  const given = { progress: [aProgress()], submissions: [aSubmission()], verifications: [aReturn()] }
  const { as } = await openTestApp({ plans: [planWith(given)] })
  await assertShows(await as(liJing).get(address), '缺少公开链接', '>已梳理行政规范性文件并公开</textarea>')
})

reading('prints what was reported in place of the form', async () => {
  const given = { progress: [aProgress()], evidence: [aLink()] }
  const { as } = await openTestApp({ plans: [planWith(given)] })
  const html = await (await as(liJing).get(address)).text()
  const [, printed = ''] = html.split('<div class="print-only">')
  assert.match(printed, /<p class="written">已梳理行政规范性文件并公开<\/p>/)
  assert.match(printed, new RegExp(aLink().title))
})

const planDueOn = (dueOn: string) => {
  const event = { title: '处罚决定', startedAt: at('2021-09-15', '00:00') }
  const occurrences = [anOccurrence({ key: 'e1', dueOn, event })]
  return aPlan({ tasks: [aTask({ obligation: onDecision, occurrences })] })
}

reading('explains the due date of an event', async () => {
  const { as } = await openTestApp({ plans: [planDueOn('2021-10-19')] })
  await assertShows(await as(liJing).get('/plans/2021/tasks/1.1-1/e1'), '国庆节', '10月1日至7日')
})

reading('does not explain a date that would come out differently today', async () => {
  const { as } = await openTestApp({ plans: [planDueOn('2021-10-20')] })
  const html = await (await as(liJing).get('/plans/2021/tasks/1.1-1/e1')).text()
  assert.not(html.includes('国庆节'))
})

reading('is for reading once submitted, and for the office to answer', async () => {
  const given = { progress: [aProgress()], evidence: [aLink()], submissions: [aSubmission()] }
  const { as } = await openTestApp({ plans: [planWith(given)] })
  const contact = await (await as(liJing).get(address)).text()
  assert.ok(contact.includes('等待政务公开办公室核验'))
  assert.not(contact.includes('name="text"'))
  await assertShows(await as(wangHai).get(address), '核验通过')
})

reading('lets a supporting division write, and says who submits', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ supportIds: [finance.id] })] })] })
  const html = await (await as(sunLi).get(address)).text()
  assert.ok(html.includes('由牵头处室政策法规处提交核验'))
  assert.not(html.includes('value="submit"'))
})

reading('does not exist for other divisions', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(sunLi).get(address), 404, '没有找到期次')
})

reading('says so when there is no such occurrence, task or visible plan', async () => {
  const { as } = await openTestApp({ plans: [aPlan(), aPlan({ year: 2022, status: 'draft' })] })
  await assertRefused(await as(liJing).get('/plans/2021/tasks/1.1-1/2021-Q9'), 404, '没有找到期次')
  await assertRefused(await as(liJing).get('/plans/2021/tasks/9.9-9/2021'), 404, '没有找到任务')
  await assertRefused(await as(liJing).get('/plans/2022/tasks/1.1-1/2021-09-30'), 404, '没有找到2022年')
})

reading.run()

const reporting = suite('POST /plans/:year/tasks/:code/:key/progress 填报')

reporting('saves what was done and stays', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  assertGoesTo(await as(liJing).post(`${address}/progress`, report), address)
  assert.is(occurrenceIn(store)?.progress[0]?.text, '已公开 23 件')
  assert.is(store.history(2021).at(-1)?.action, 'progress.saved')
})

reporting('submits with a published link in one go, and goes back to the list', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const response = await as(liJing).post(`${address}/progress`, { ...report, ...link, intent: 'submit' })
  assertGoesTo(response, '/duties')
  const occurrence = occurrenceIn(store)
  assert.is(occurrence?.submissions.length, 1)
  assert.is(occurrence?.evidence[0]?.title, 'https://example.gov.cn/a')
})

reporting('writes nothing twice when the button is pressed twice', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const again = () => as(liJing).post(`${address}/progress`, { ...report, ...link })
  await again()
  const entries = store.history(2021).length
  await again()
  assert.is(occurrenceIn(store)?.progress.length, 1)
  assert.is(occurrenceIn(store)?.evidence.length, 1)
  assert.is(store.history(2021).length, entries)
})

reporting('keeps a file under its own hash, and tells its type by its bytes', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const file = new File(['%PDF-1.7\n'], '会议纪要.txt', { type: 'text/html' })
  await as(liJing).post(`${address}/progress`, { ...report, kind: 'file', file })
  const [evidence] = occurrenceIn(store)?.evidence ?? []
  assert.is(evidence?.title, '会议纪要.txt')
  assert.is(evidence?.kind === 'file' && evidence.mediaType, 'application/pdf')
  assert.is(evidence?.kind === 'file' && evidence.size, 9)
})

const proofs = [
  [{ kind: 'number', documentNumber: '津民宗办〔2021〕12号' }, '津民宗办〔2021〕12号'],
  [{ kind: 'record', record: '9月10日召开例会，到会 23 人' }, '9月10日召开例会，到会 23 人'],
  [{ kind: 'number', documentNumber: '津民宗办〔2021〕12号', title: '清理结果' }, '清理结果'],
] as const

for (const [fields, title] of proofs) {
  reporting(`takes a ${fields.kind} and calls it ${title}`, async () => {
    const { as, store } = await openTestApp({ plans: [aPlan()] })
    await as(liJing).post(`${address}/progress`, { ...report, ...fields })
    assert.is(occurrenceIn(store)?.evidence[0]?.title, title)
  })
}

const mistakes = [
  ['a link that is no address', { ...link, url: 'www.example.gov.cn' }, '这不是完整的网址'],
  ['a link without its day', { ...link, publishedOn: '' }, '这一项要填写'],
  ['a day that does not exist', { ...link, publishedOn: '2021-02-30' }, '这不是有效的日期'],
  ['a day that has not come', { ...link, publishedOn: '2021-09-16' }, '不能晚于今天'],
  ['an empty file', { kind: 'file', file: new File([], '空.docx') }, '这个文件是空的'],
  ['a name without a file', { kind: 'file', title: '会议纪要' }, '这一项要填写'],
  ['a submission without any evidence', { intent: 'submit' }, '至少添加一份佐证材料'],
  ['a report that is too long', { text: '已公开 23 件'.repeat(1000) }, '太长了'],
] as const

for (const [what, fields, sentence] of mistakes) {
  reporting(`mends ${what}: keeps what was typed and writes nothing`, async () => {
    const { as, store } = await openTestApp({ plans: [aPlan()] })
    const before = store.plan(2021)
    const response = await as(liJing).post(`${address}/progress`, { ...report, ...fields })
    assert.is(response.status, 422)
    const html = await response.text()
    assert.ok(html.includes(sentence), sentence)
    assert.ok(html.includes('已公开 23 件'))
    assert.is(store.plan(2021), before)
  })
}

reporting('asks for words when there is nothing to save', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(liJing).post(`${address}/progress`, { intent: 'save' }), 422, '这一项要填写')
  assert.is(store.plan(2021), before)
})

reporting('is closed to other divisions and to the office', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = store.plan(2021)
  await assertRefused(await as(sunLi).post(`${address}/progress`, report), 404, '没有找到期次')
  await assertRefused(await as(wangHai).post(`${address}/progress`, report), 403, '权限')
  assert.is(store.plan(2021), before)
})

reporting('lets a supporting division save but not submit', async () => {
  const { as, store } = await openTestApp({
    plans: [aPlan({ tasks: [aTask({ supportIds: [finance.id] })] })],
  })
  assertGoesTo(await as(sunLi).post(`${address}/progress`, report), address)
  const before = store.plan(2021)
  const submission = { ...report, ...link, intent: 'submit' }
  await assertRefused(await as(sunLi).post(`${address}/progress`, submission), 403, '由政策法规处牵头')
  assert.is(store.plan(2021), before)
})

const closed = [
  ['is submitted', planWith({ submissions: [aSubmission()] }), '正在等待核验'],
  ['is verified', planWith({ submissions: [aSubmission()], verifications: [anAcceptance()] }), '已经销号'],
  ['belongs to a closed plan', planWith({}, { status: 'closed', closedOn: '2022-01-10' }), '已经归档'],
] as const

for (const [state, plan, sentence] of closed) {
  reporting(`refuses what ${state} and leaves it as it was, evidence too`, async () => {
    const { as, store } = await openTestApp({ plans: [plan] })
    const before = store.plan(2021)
    const response = await as(liJing).post(`${address}/progress`, { ...report, ...link })
    await assertRefused(response, 409, sentence)
    assert.is(store.plan(2021), before)
  })
}

reporting('says so when there is no such occurrence', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const response = await as(liJing).post('/plans/2021/tasks/1.1-1/e7/progress', report)
  await assertRefused(response, 404, '没有找到期次')
})

reporting('counts how often it was done, against how often by now', async () => {
  const obligation = { kind: 'periodic', every: 'year', atLeast: 4, phrase: '' } as const
  const year = anOccurrence({ key: '2021', startsOn: '2021-01-01', dueOn: '2021-12-31' })
  const task = aTask({ obligation, occurrences: [year] })
  const { as, store } = await openTestApp({ plans: [aPlan({ tasks: [task] })] })
  const page = '/plans/2021/tasks/1.1-1/2021'
  await assertShows(await as(liJing).get(page), '要求不少于 4', '滞后，序时应达 2', '0/4')
  assertGoesTo(await as(liJing).post(`${page}/progress`, { ...report, text: '', done: '2' }), page)
  assert.is(occurrenceIn(store)?.progress.at(-1)?.done, 2)
  await assertShows(await as(liJing).get(page), '>序时应达 2<', '2/4')
  assert.is((await as(liJing).post(`${page}/progress`, { ...report, done: '两' })).status, 422)
})

reporting.run()

const removing = suite('POST /plans/:year/tasks/:code/:key/evidence/:id/removal 删除佐证材料')

removing('removes a piece of evidence and remembers that it was there', async () => {
  const { as, store } = await openTestApp({ plans: [planWith({ evidence: [aLink()] })] })
  assertGoesTo(await as(liJing).post(`${address}/evidence/link-1/removal`), address)
  assert.equal(occurrenceIn(store)?.evidence, [])
  assert.is(store.history(2021).at(-1)?.before, '行政规范性文件目录')
})

removing('is closed to other divisions', async () => {
  const { as, store } = await openTestApp({ plans: [planWith({ evidence: [aLink()] })] })
  const before = store.plan(2021)
  await assertRefused(await as(sunLi).post(`${address}/evidence/link-1/removal`), 404, '没有找到期次')
  assert.is(store.plan(2021), before)
})

removing('refuses once it is submitted and leaves it as it was', async () => {
  const given = { evidence: [aLink()], submissions: [aSubmission()] }
  const { as, store } = await openTestApp({ plans: [planWith(given)] })
  const before = store.plan(2021)
  await assertRefused(await as(liJing).post(`${address}/evidence/link-1/removal`), 409, '正在等待核验')
  assert.is(store.plan(2021), before)
})

removing('says so when it is gone already', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(liJing).post(`${address}/evidence/none/removal`), 404, '没有找到这份佐证材料')
})

removing.run()
