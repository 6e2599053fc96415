import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertShows } from '../../support/answer.ts'
import { openTestApp } from '../../support/app.ts'
import { anOccurrence, aPlan, aTask, at } from '../../support/build.ts'
import { finance, liJing, wangHai, zhaoMin } from '../../support/cast.ts'

const bytes = Buffer.from('会议纪要的内容')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const proof = {
  kind: 'file',
  id: 'file-1',
  title: '会议纪要',
  fileName: '../会议:纪要.pdf',
  mediaType: 'application/pdf',
  size: bytes.length,
  sha256,
  addedBy: liJing.id,
  addedAt: at('2021-09-01'),
} as const

const plan = aPlan({
  tasks: [
    aTask({ occurrences: [anOccurrence({ dueOn: '2021-08-31', key: '2021-08', evidence: [proof] })] }),
    aTask({ code: '2.1-1', leadId: finance.id, title: '公开预算' }),
  ],
})

async function open() {
  const app = await openTestApp({ plans: [plan] })
  await app.store.evidence.put(
    (async function* () {
      yield bytes
    })(),
  )
  return app
}

const page = suite('GET /plans/:year/papers 公文表册')

page('offers every document for the days and the division asked for', async () => {
  const { as } = await open()
  await assertShows(
    await as(zhaoMin).get('/plans/2021/papers?from=2021-07-01&to=2021-09-30&lead=law'),
    'ledger.xlsx?from=2021-07-01&amp;to=2021-09-30&amp;lead=law',
    '工作台账',
    '1 个文件',
    '/plans/2021/tasks/1.1-1/2021-08/supervision.docx',
  )
})

page('offers the look back on the year before', async () => {
  const before = aPlan({ year: 2020, status: 'closed', closedOn: '2021-01-15' })
  const { as } = await openTestApp({ plans: [before, plan] })
  await assertShows(await as(zhaoMin).get('/plans/2021/papers'), '/plans/2020/look-back.docx')
})

page('days and divisions that there are not are no restriction', async () => {
  const { as } = await open()
  await assertShows(await as(zhaoMin).get('/plans/2021/papers?from=yesterday&lead=none'), 'from=2021-01-01')
})

page('is for those who see the whole', async () => {
  const { as } = await open()
  for (const path of ['papers', 'evidence.zip']) {
    assert.is((await as(liJing).get(`/plans/2021/${path}`)).status, 404)
  }
})

page.run()

const ledger = suite('GET /plans/:year/ledger.xlsx 工作台账')

ledger('holds the division’s part of the period and says so', async () => {
  const { as } = await open()
  const address = '/plans/2021/ledger.xlsx?from=2021-07-01&to=2021-09-30&lead=finance'
  const rows = await readSheet(Buffer.from(await (await as(wangHai).get(address)).arrayBuffer()))
  assert.match(String(rows[0]?.[0]), /工作台账（财务处，2021年7月1日至2021年9月30日）/)
  assert.equal(
    rows.slice(2).map((row) => row[1]),
    ['2.1-1'],
  )
})

ledger.run()

const zip = suite('GET /plans/:year/evidence.zip 佐证材料包')

zip('holds each file, the index and a manifest that fits', async () => {
  const { as } = await open()
  const response = await as(wangHai).get('/plans/2021/evidence.zip')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  const path = '1.1-1/2021-08/1 __会议_纪要.pdf'
  assert.equal(Object.keys(files), ['SHA256SUMS', '佐证材料索引.xlsx', path])
  assert.is(Buffer.from(files.SHA256SUMS ?? []).toString(), `${sha256}  ${path}\n`)
  assert.is(
    createHash('sha256')
      .update(files[path] ?? '')
      .digest('hex'),
    sha256,
  )
})

zip('of one division holds its own alone', async () => {
  const { as } = await open()
  const response = await as(wangHai).get('/plans/2021/evidence.zip?lead=finance')
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  assert.equal(Object.keys(files), ['SHA256SUMS', '佐证材料索引.xlsx'])
})

zip.run()
