import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const sample = readFileSync(new URL('../../data/samples/tianjin-2021.txt', import.meta.url), 'utf8')
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
    await assertRefused(await as(person).get('/plans/new'), 403, '权限')
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
  ['a file that cannot be read', { file: new File(['x'], '要点.pdf'), text: '' }, '不能读取 .pdf 文件'],
  ['five megabytes in one line', { text: '公开'.repeat(2_500_000) }, '文字过长'],
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
  await assertRefused(await as(liJing).post('/plans/preview', { text: sample }), 403, '权限')
})

previewing('cannot be come back to without a text', async () => {
  const { as } = await openTestApp()
  assertGoesTo(await as(wangHai).get('/plans/preview'), '/plans/new')
})

previewing.run()

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
  await assertRefused(await as(zhaoMin).post('/plans/sample'), 403, '权限')
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
  await assertRefused(await as(liJing).post('/plans', confirmed), 403, '权限')
  assert.equal(store.plans(), [])
})

confirming.run()
