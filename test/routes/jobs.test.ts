import { setImmediate } from 'node:timers/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Refusal } from '#src/domain/refusal.ts'
import type { Workshop } from '#src/workshop/workshop.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing, wangHai } from '../support/cast.ts'

const jobs = suite('/jobs/:id 办理进度')

/** One in which work lies until the test ends it. */
function aWorkshop() {
  let end: (output: unknown) => void = () => {}
  let fail: (error: Error) => void = () => {}
  let signal: AbortSignal | undefined
  const workshop = {
    do: (_name: string, _input: unknown, work: Parameters<Workshop['do']>[2]) => {
      signal = work.signal
      work.tell({ stage: 'packing', done: 0, total: 0 })
      return new Promise<never>((resolve, reject) => {
        end = resolve as typeof end
        fail = reject
      })
    },
  } as Workshop
  return {
    workshop,
    end: (output: unknown) => setImmediate(end(output)),
    fail: (error: Error) => setImmediate(fail(error)),
    isStopped: () => signal?.aborted,
  }
}

/** Somebody asked for a paper that takes long. */
async function openAtWork() {
  const shop = aWorkshop()
  const app = await openTestApp({ plans: [aPlan()], patience: 0, workshop: shop.workshop })
  const asked = await app.as(wangHai).get('/plans/2021/ledger.docx')
  return { ...app, shop, asked, address: asked.headers.get('location') ?? '' }
}

jobs('tells how far the work is, and leads there from every page', async () => {
  const { as, asked, address } = await openAtWork()
  assertGoesTo(asked, '/jobs/new-1')
  await assertShows(await as(wangHai).get(address), '正在写文件', '第 2 步，共 2 步：写成文件', 'value="0.5"')
  await assertShows(await as(wangHai).get('/plans/2021/tasks'), `href="${address}"`, '正在办')
})

jobs('offers the file when it is written, as often as the page is loaded', async () => {
  const { as, shop, address } = await openAtWork()
  await shop.end(new TextEncoder().encode('words'))
  for (const _ of ['first', 'again'])
    await assertShows(await as(wangHai).get(address), '文件写好了', '工作台账.docx', `${address}/file`)
  const file = await as(wangHai).get(`${address}/file`)
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment/)
  assert.is(await file.text(), 'words')
})

jobs('tells the page that asks by itself to load anew', async () => {
  const { app, shop, address } = await openAtWork()
  const ask = () =>
    app.request(address, { headers: { cookie: `session=${wangHai.id}`, 'HX-Source': 'section#job' } })
  assert.is((await ask()).headers.get('HX-Redirect'), null)
  await shop.end(new Uint8Array())
  assert.is((await ask()).headers.get('HX-Redirect'), address)
})

jobs('says what went wrong', async () => {
  const { as, shop, address } = await openAtWork()
  await shop.fail(new Refusal('work-too-large'))
  await assertRefused(await as(wangHai).get(address), 422, '这个文件太大，处理不了')
})

jobs('shows a document that took long as its preview', async () => {
  const shop = aWorkshop()
  const { as } = await openTestApp({ patience: 0, workshop: shop.workshop })
  assertGoesTo(await as(wangHai).post('/plans/preview', { text: '一、公开' }), '/jobs/new-1')
  await assertShows(await as(wangHai).get('/jobs/new-1'), '正在读文件')
  await shop.fail(new Refusal('document-without-numbering'))
  const html = await (await as(wangHai).get('/jobs/new-1')).text()
  assert.ok(html.includes('一、公开'), 'what was pasted is given back')
})

jobs('stops when told to, and leads back', async () => {
  const { as, shop, address } = await openAtWork()
  assertGoesTo(await as(wangHai).post(`${address}/removal`), '/')
  assert.ok(shop.isStopped())
  await assertRefused(await as(wangHai).get(address), 404, '没有找到这个页面')
})

jobs('is nobody else’s to see or to stop', async () => {
  const { as, shop, address } = await openAtWork()
  await assertRefused(await as(liJing).get(address), 404, '没有找到这个页面')
  await assertRefused(await as(liJing).get(`${address}/file`), 404, '没有找到这个页面')
  await assertRefused(await as(liJing).post(`${address}/removal`), 404, '没有找到这个页面')
  assert.not(shop.isStopped())
})

jobs('has no file while it is written', async () => {
  const { as, address } = await openAtWork()
  await assertRefused(await as(wangHai).get(`${address}/file`), 404, '没有找到这个页面')
})

jobs.run()
