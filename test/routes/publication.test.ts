import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const address = '/plans/2021/publication'
const fields = {
  title: '公开进展',
  lead: '',
  'title-1': '第一部分',
  'words-1': '没有勾选',
  'chosen-1.1-1': 'on',
  'title-1.1-1': '规范性文件目录',
  'words-1.1-1': '已公布',
}

const choosing = suite('/plans/:year/publication 对社会公布')

choosing('keeps what is ticked and nothing else', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  await assertShows(await as(wangHai).get(address), '还没有选定', '围绕权责清单', '梳理并公开')
  assertGoesTo(await as(wangHai).post(address, fields), address)
  const { sections, tasks } = store.publications.of(2021)
  assert.equal([sections, tasks], [[], [{ code: '1.1-1', title: '规范性文件目录', words: '已公布' }]])
  assert.is(store.publications.history().at(-1)?.action, 'publication.chosen')
  await assertShows(await as(wangHai).get(address), '0 个部分、1 项任务', 'folder.zip')
})

choosing('shows the very files that it hands out', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await as(wangHai).post(address, fields)
  const page = await (await as(wangHai).get(`${address}/folder/index.html`)).text()
  const zip = await as(wangHai).get(`${address}/folder.zip`)
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  assert.is(new TextDecoder().decode(files['index.html']), page)
  assert.ok(page.includes('规范性文件目录') && !page.includes('没有勾选'))
  await assertRefused(await as(wangHai).get(`${address}/folder/office.json`), 404, '没有找到')
})

choosing('asks for a title and hands nothing out while nothing is chosen', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const untitled = { ...fields, 'title-1.1-1': ' ' }
  await assertRefused(await as(wangHai).post(address, untitled), 422, '都要有公开标题')
  assert.is(store.publications.find(2021), undefined)
  await assertRefused(await as(wangHai).get(`${address}/folder.zip`), 404, '还没有选定')
})

choosing('is for the office, once the plan is issued', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  for (const person of [liJing, zhaoMin]) {
    await assertRefused(await as(person).get(address), 404, '没有找到')
    await assertRefused(await as(person).post(address, fields), 404, '没有找到')
  }
  const draft = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await draft.as(wangHai).get(address), '/plans/2021/workbench')
})

choosing.run()
