import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { evidencePath } from '#src/store/folder.ts'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const downloading = suite('GET /plans/:year/evidence/:sha256 下载佐证材料')

const page = '<script>alert(1)</script>'

async function withFile(name = "会议纪要 (第3期)'*.txt") {
  const app = await openTestApp({ plans: [aPlan()] })
  const file = new File([page], name, { type: 'text/html' })
  const fields = { text: '已开会', intent: 'save', kind: 'file', file }
  await app.as(liJing).post('/plans/2021/tasks/1.1-1/2021-09-30/progress', fields)
  const [evidence] = app.store.plan(2021).tasks[0]?.occurrences[0]?.evidence ?? []
  return { ...app, path: `/plans/2021/evidence/${evidence?.kind === 'file' ? evidence.sha256 : ''}` }
}

downloading('gives back the very bytes under the original name', async () => {
  const { as, path } = await withFile()
  const response = await as(liJing).get(path)
  assert.is(await response.text(), page)
  assert.is(
    response.headers.get('content-disposition'),
    `attachment; filename*=UTF-8''${encodeURIComponent('会议纪要 ')}%28${encodeURIComponent('第3期')}%29%27%2A.txt`,
  )
})

for (const [name, given] of [
  ['page.html', 'page.html.txt'],
  ['照片\u202egnp.bat', '照片_gnp.bat.txt'],
  ['../../../etc/passwd', 'passwd'],
] as const)
  downloading(`hands out ${JSON.stringify(name)} as a file that nothing runs`, async () => {
    const { as, path } = await withFile(name)
    const { headers } = await as(liJing).get(path)
    assert.is(headers.get('content-disposition'), `attachment; filename*=UTF-8''${encodeURIComponent(given)}`)
  })

downloading('calls a file without a name by its hash, and cuts a long name', async () => {
  for (const [name, title] of [
    ['   ', /^[0-9a-f]{8}$/],
    [`${'长'.repeat(500)}.txt`, /^长{196}\.txt$/],
  ] as const) {
    const { store } = await withFile(name)
    assert.match(store.plan(2021).tasks[0]?.occurrences[0]?.evidence[0]?.title ?? '', title)
  }
})

downloading('never lets a browser show or guess what it is', async () => {
  const { as, path } = await withFile()
  const { headers } = await as(wangHai).get(path)
  assert.is(headers.get('content-type'), 'application/octet-stream')
  assert.is(headers.get('x-content-type-options'), 'nosniff')
  assert.match(headers.get('content-security-policy') ?? '', "default-src 'self'")
})

downloading('is open to those who see the whole', async () => {
  const { as, path } = await withFile()
  assert.is((await as(zhaoMin).get(path)).status, 200)
})

downloading('does not exist for other divisions', async () => {
  const { as, path } = await withFile()
  await assertRefused(await as(sunLi).get(path), 404, '没有找到这份佐证材料')
})

downloading('is closed to administrators', async () => {
  const { as, path } = await withFile()
  await assertRefused(await as(zhouQiang).get(path), 404, '没有找到')
})

downloading('says so when there is no such file, or no task that it proves', async () => {
  const { as, store, path } = await withFile()
  await assertRefused(await as(wangHai).get('/plans/2021/evidence/none'), 404, '没有找到这份佐证材料')
  const [evidence] = store.plan(2021).tasks[0]?.occurrences[0]?.evidence ?? []
  await as(liJing).post(`/plans/2021/tasks/1.1-1/2021-09-30/evidence/${evidence?.id}/removal`)
  await assertRefused(await as(wangHai).get(path), 404, '没有找到这份佐证材料')
})

downloading('stops at bytes that are no longer what was stored', async () => {
  const { as, folder, path } = await withFile()
  const sha256 = path.split('/').at(-1) ?? ''
  writeFileSync(join(folder, evidencePath(sha256)), 'something else')
  await assertRefused(await as(liJing).get(path), 409, '与存入时不一致')
})

downloading.run()

const previewing = suite('GET /plans/:year/evidence/:sha256/preview 预览')

async function withBytes(bytes: Uint8Array) {
  const app = await openTestApp({ plans: [aPlan()] })
  const file = new File([new Uint8Array(bytes)], '材料')
  const fields = { text: '已开会', intent: 'save', kind: 'file', file }
  await app.as(liJing).post('/plans/2021/tasks/1.1-1/2021-09-30/progress', fields)
  const [evidence] = app.store.plan(2021).tasks[0]?.occurrences[0]?.evidence ?? []
  return { ...app, path: `/plans/2021/evidence/${evidence?.kind === 'file' ? evidence.sha256 : ''}` }
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

previewing('shows a picture that alone would stand in a sandbox', async () => {
  const { as, path } = await withBytes(png)
  await assertShows(await as(liJing).get('/plans/2021/tasks/1.1-1/2021-09-30'), `${path}/preview`)
  await assertShows(await as(liJing).get(`${path}/preview`), `${path}/picture`)
  const { headers } = await as(liJing).get(`${path}/picture`)
  assert.is(headers.get('content-security-policy'), "default-src 'none'; sandbox; frame-ancestors 'none'")
  assert.equal([headers.get('content-type'), headers.get('content-disposition')], ['image/png', 'inline'])
})

previewing('shows the words of a PDF, and nothing that it would run', async () => {
  const { as, path } = await withBytes(aPdf('Minutes of 10 September'))
  await assertShows(await as(liJing).get(`${path}/preview`), 'Minutes of 10 September')
  await assertRefused(await as(liJing).get(`${path}/picture`), 404, '没有找到这个页面')
})

previewing('does not exist for other divisions', async () => {
  const { as, path } = await withBytes(png)
  for (const kind of ['preview', 'picture'])
    await assertRefused(await as(sunLi).get(`${path}/${kind}`), 404, '没有找到这份佐证材料')
})

previewing.run()

/** One page with one line of words, and a script that would run when it is opened. */
function aPdf(words: string): Buffer {
  const content = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 6>>\n%%EOF`)
}
