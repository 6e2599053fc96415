import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { readSample } from '#src/samples.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const sample = readSample('tianjin-2021.txt')
const plain = '一、围绕重点领域\r\n(一)财政公开。公开2021年预决算信息。\r\n'
const confirmed = { source: JSON.stringify(sample), file: '', year: '2021', title: '2021年要点' }

const starting = suite('GET /plans/new 读入')

starting('asks for a file or a text', async () => {
  const { as } = await openTestApp()
  await assertShows(await as(wangHai).get('/plans/new'), 'type="file"', '<textarea', 'multipart/form-data')
})

starting('is closed to contacts and leaders', async () => {
  const { as } = await openTestApp()
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get('/plans/new'), 404, '没有找到')
  }
})

starting.run()

const previewing = suite('POST /plans/preview 预览')

previewing('shows outline, source and findings and writes nothing', async () => {
  const { as, store } = await openTestApp()
  const response = await as(wangHai).post('/plans/preview', { text: sample })
  await assertShows(
    response,
    '6 个部分、14 个条目、44 条语句',
    '以权责清单为依托',
    '天津政务网 2019年12月3日星期二',
    '标题缺少序号，按前后顺序应为“三”',
    'value="2021"',
  )
  assert.equal(store.plans(), [])
})

previewing('carries pasted text on with newlines as the document has them', async () => {
  const { as } = await openTestApp()
  const html = await (await as(wangHai).post('/plans/preview', { text: plain })).text()
  const source = /name="source" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
  assert.is(JSON.parse(source), plain.replaceAll('\r\n', '\n'))
})

previewing('keeps an uploaded file as it came', async () => {
  const { as, store } = await openTestApp()
  const file = new File([sample], '要点.txt', { type: 'text/plain' })
  const html = await (await as(wangHai).post('/plans/preview', { file, text: '' })).text()
  const sha256 = /sha256&quot;:&quot;([0-9a-f]{64})/.exec(html)?.[1] ?? ''
  const { bytes } = await store.evidence.open(sha256)
  assert.is(await new Response(bytes).text(), sample)
})

const photograph = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])], '要点.docx')
const refused = [
  ['an empty form', { text: '' }, messages.zh.refusal['document-empty']({})],
  ['an empty file', { file: new File([], '要点.txt'), text: '' }, messages.zh.refusal['document-empty']({})],
  ['a photograph renamed .docx', { file: photograph, text: '' }, '内容不是 Word 文档'],
  ['a file of WPS', { file: new File(['x'], '要点.wps'), text: '' }, '不能读取 .wps 文件'],
  ['what is called .pdf and is none', { file: new File(['x'], '要点.pdf'), text: '' }, '打不开'],
  ['text without numbering', { text: '今天天气很好。' }, '没有找到“一、”'],
] as const

for (const [title, fields, words] of refused) {
  previewing(`refuses ${title}, says how to mend it and writes nothing`, async () => {
    const { as, store } = await openTestApp()
    await assertRefused(await as(wangHai).post('/plans/preview', fields), 422, words)
    assert.equal(store.plans(), [])
  })
}

previewing('gives refused text back', async () => {
  const { as } = await openTestApp()
  const text = '今天天气很好，我们一起去公园。'
  await assertRefused(await as(wangHai).post('/plans/preview', { text }), 422, text)
})

previewing('is closed to contacts', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(liJing).post('/plans/preview', { text: sample }), 404, '没有找到')
})

previewing('cannot be come back to without a text', async () => {
  const { as } = await openTestApp()
  assertGoesTo(await as(wangHai).get('/plans/preview'), '/plans/new')
})

previewing.run()

const correcting = suite('POST /plans/preview/corrections 更正')

const typed = { source: JSON.stringify(sample), file: '', year: '2021', title: '我的标题', corrections: '[]' }
const address = '/plans/preview/corrections'
const firstClause = sample.indexOf('结合法律法规规章修订')
const cut = { kind: 'cut', at: firstClause, place: sample.indexOf('全面梳理本机关') }

correcting('cuts a clause and keeps what was typed', async () => {
  const { as, store } = await openTestApp()
  const response = await as(wangHai).post(address, { ...typed, correct: JSON.stringify(cut) })
  await assertShows(response, '45 条语句', '已更正 1 处', 'value="我的标题"', 'name="corrections"')
  assert.equal(store.plans(), [])
})

correcting('opens the tools of a part and closes them again', async () => {
  const { as } = await openTestApp()
  const html = await (await as(wangHai).post(address, { ...typed, open: `clause:${firstClause}` })).text()
  assert.ok(html.includes('part-tools') && html.includes('升为条目'))
  assert.not((await (await as(wangHai).post(address, typed)).text()).includes('part-tools'))
})

correcting('gives a heading another name, and takes the last correction back', async () => {
  const { as } = await openTestApp()
  const at = sample.indexOf('、围绕政策落地')
  const corrections = JSON.stringify([cut])
  const renamed = { ...typed, corrections, retitle: `section:${at}`, newTitle: '做好解读回应' }
  await assertShows(await as(wangHai).post(address, renamed), '已更正 2 处', '做好解读回应')
  await assertShows(await as(wangHai).post(address, { ...typed, corrections, undo: 'last' }), '44 条语句')
})

correcting('lets a finding stand', async () => {
  const { as } = await openTestApp()
  const at = sample.indexOf('、围绕政策落地')
  const accept = { kind: 'accept', code: 'ordinal-missing', at }
  const html = await (await as(wangHai).post(address, { ...typed, correct: JSON.stringify(accept) })).text()
  assert.not(html.includes('标题缺少序号'))
})

correcting('passes over what is no correction', async () => {
  const { as } = await openTestApp()
  for (const fields of [{ correct: 'x' }, { corrections: '{"a":1}' }, { open: 'item:x' }, { retitle: 'x' }]) {
    await assertShows(await as(wangHai).post(address, { ...typed, ...fields }), '44 条语句')
  }
})

correcting('begins again when the source is lost or the page is come back to', async () => {
  const { as } = await openTestApp()
  assertGoesTo(await as(wangHai).post(address, { source: 'x' }), '/plans/new')
  assertGoesTo(await as(wangHai).get(address), '/plans/new')
})

correcting('is closed to contacts', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(liJing).post(address, typed), 404, '没有找到')
})

correcting('lets the stricter rule hold, in the draft too', async () => {
  const { as, store } = await openTestApp()
  const tighten = { kind: 'tighten', at: sample.indexOf('20个工作日') }
  const html = await (await as(wangHai).post(address, { ...typed, correct: JSON.stringify(tighten) })).text()
  assert.not(html.includes('按 7 个工作日'))
  await as(wangHai).post('/plans', { ...confirmed, corrections: JSON.stringify([tighten]) })
  const task = store.plan(2021).tasks.find(({ title }) => title === '公开行政执法决定')
  assert.equal(task?.obligation?.kind === 'onEvent' && task.obligation.within, { count: 7, unit: 'workday' })
})

correcting.run()

const sampling = suite('POST /plans/sample 示例')

sampling('loads sample divisions where there are none, and previews the document', async () => {
  const { as, store } = await openTestApp({ office: anOffice({ divisions: [] }) })
  await assertShows(await as(wangHai).post('/plans/sample'), '2021年市民族宗教委政务公开要点')
  assert.is(store.office().divisions.length, 9)
  assert.ok(store.office().divisions.every(({ sample }) => sample))
})

sampling('leaves divisions of one’s own alone', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await as(wangHai).post('/plans/sample')
  assert.is(store.office(), before)
})

sampling('is closed to leaders', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(zhaoMin).post('/plans/sample'), 404, '没有找到')
})

sampling.run()

const confirming = suite('POST /plans 存为草稿')

confirming('makes a draft that holds the source byte for byte', async () => {
  const { as, store } = await openTestApp()
  assertGoesTo(await as(wangHai).post('/plans', confirmed), '/plans/2021/workbench')
  const plan = store.plan(2021)
  assert.is(plan.status, 'draft')
  assert.is(plan.source.text, sample)
  assert.is(plan.title, '2021年要点')
  assert.ok(plan.tasks.length > 20)
  assert.is(store.history(2021).at(-1)?.action, 'plan.created')
})

confirming('keeps the corrections: outline, clauses and proposed tasks', async () => {
  const { as, store } = await openTestApp()
  await as(wangHai).post('/plans', { ...confirmed, corrections: JSON.stringify([cut]) })
  const { outline, tasks } = store.plan(2021)
  assert.is(outline.sections[0]?.items[0]?.clauses.length, 3)
  assert.ok(tasks.some(({ clauseIds }) => clauseIds.includes('1.1.3')))
})

confirming('shows the corrected outline again when something is wrong', async () => {
  const { as } = await openTestApp()
  const fields = { ...confirmed, year: '21', corrections: JSON.stringify([cut]) }
  await assertRefused(await as(wangHai).post('/plans', fields), 422, '45 条语句')
})

confirming('refuses a second plan for the year and shows the preview again', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const before = store.plan(2021)
  const response = await as(wangHai).post('/plans', confirmed)
  await assertRefused(response, 409, '2021年的年度要点已经有了')
  assert.is(store.plan(2021), before)
})

for (const year of ['', '21', '1999', '二〇二一']) {
  confirming(`keeps title and source when the year is “${year}”`, async () => {
    const { as, store } = await openTestApp()
    const response = await as(wangHai).post('/plans', { ...confirmed, year })
    await assertRefused(response, 422, 'value="2021年要点"')
    assert.equal(store.plans(), [])
  })
}

confirming('begins again when the source is lost', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).post('/plans', { ...confirmed, source: 'x' }), 422, 'type="file"')
})

confirming('is closed to contacts', async () => {
  const { as, store } = await openTestApp()
  await assertRefused(await as(liJing).post('/plans', confirmed), 404, '没有找到')
  assert.equal(store.plans(), [])
})

confirming.run()
