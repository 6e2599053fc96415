import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const downloading = suite('GET /plans/:year/evidence/:sha256 下载佐证材料')

const page = '<script>alert(1)</script>'

async function withFile(name = "会议纪要 (第3期)'*.html") {
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
    `attachment; filename*=UTF-8''${encodeURIComponent('会议纪要 ')}%28${encodeURIComponent('第3期')}%29%27%2A.html`,
  )
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

downloading.run()
