import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, aTask } from '../support/build.ts'
import { liJing, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const history = suite('GET /plans/:year/history 留痕')

const task = '/plans/2021/tasks/1.1-1'

async function withEntries() {
  const app = await openTestApp({ plans: [aPlan({ tasks: [aTask(), aTask({ code: '1.1-10' })] })] })
  await app.as(liJing).post(`${task}/2021-09-30/progress`, { text: '已公开 23 件', intent: 'save' })
  await app.as(wangHai).post('/plans/2021/tasks/1.1-10/nudges', { nudge: '请抓紧办理' })
  return app
}

history('tells who did what and when, latest first, and that the chain is whole', async () => {
  const { as } = await withEntries()
  const html = await (await as(wangHai).get('/plans/2021/history')).text()
  for (const words of ['共 3 条，前后相连', '李静', '保存进展', '已公开 23 件', '2021-09-15 09:00']) {
    assert.ok(html.includes(words), words)
  }
  assert.ok(html.includes('1.1-1 9月30日前'))
  assert.ok(html.indexOf('请抓紧办理') < html.indexOf('已公开 23 件'))
})

history('narrows to one task, and not to those whose code begins like it', async () => {
  const { as } = await withEntries()
  const html = await (await as(wangHai).get('/plans/2021/history?task=1.1-1')).text()
  assert.ok(html.includes('已公开 23 件'))
  assert.not(html.includes('请抓紧办理'))
})

history('comes in pages of fifty', async () => {
  const { as } = await withEntries()
  for (let count = 1; count <= 50; count += 1) {
    await as(wangHai).post(`${task}/nudges`, { nudge: `第 ${count} 次催办` })
  }
  await assertShows(await as(wangHai).get('/plans/2021/history'), '第 1 页，共 2 页', '?page=2')
  await assertShows(await as(wangHai).get('/plans/2021/history?page=2'), '已公开 23 件')
})

history('says so when a task has no entries', async () => {
  const { as } = await withEntries()
  await assertShows(await as(wangHai).get('/plans/2021/history?task=9.9-9'), '任务 9.9-9 还没有记录')
})

history('is for the office', async () => {
  const { as } = await withEntries()
  await assertShows(await as(wangHai).get('/plans/2021/history'), '保存进展')
  for (const person of [liJing, zhaoMin, zhouQiang]) {
    await assertRefused(await as(person).get('/plans/2021/history'), 404, '没有找到')
  }
})

history('says so when there is no such plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/plans/2021/history'), 404, '没有找到2021年')
})

history.run()
