import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOccurrence, aPlan, aProgress, aTask } from '../support/build.ts'
import { liJing, wangHai, zhouQiang } from '../support/cast.ts'

const searching = suite('GET /search 搜索')

const entry = {
  number: '2021-7',
  receivedOn: '2021-09-01',
  channel: 'internet',
  kind: 'person',
  applicant: '陈某',
  request: '申请公开执法清单',
  divisionId: '',
}

searching('asks for words where there are none', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertShows(await as(liJing).get('/search'), '输入几个字')
})

searching('marks the words in their surroundings and leads to where they stand', async () => {
  const progress = [aProgress({ text: '已公示五件执法决定' })]
  const plan = aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ progress })] })] })
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (await as(liJing).get('/search?q=五件执法')).text()
  assert.match(html, '<mark>五件执法</mark>')
  assert.match(html, 'href="/plans/2021/tasks/1.1-1/2021-09-30"')
})

searching('counts each kind, and lists one of them by the page', async () => {
  const tasks = Array.from({ length: 60 }, (_, index) =>
    aTask({ code: `1.1-${index + 1}`, title: `公示第 ${index + 1} 项`, clauseIds: [] }),
  )
  const { as } = await openTestApp({ plans: [aPlan({ tasks })] })
  const some = await (await as(liJing).get('/search?q=公示第')).text()
  assert.match(some, '全部 60 条')
  const rest = await (await as(liJing).get('/search?q=公示第&kind=task&page=2')).text()
  assert.is(rest.match(/class="hit"/g)?.length, 10)
  assert.match(rest, 'page=1')
})

searching('finds applications for who may read them', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await as(wangHai).post('/applications', entry)
  await assertShows(
    await as(wangHai).get('/search?q=执法清单'),
    'href="/applications/2021-7"',
    '2021-09-01 收到',
  )
  await assertShows(await as(liJing).get('/search?q=执法清单'), '没有找到“执法清单”')
})

searching('says so when nothing was found', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertShows(await as(liJing).get('/search?q=不存在的词'), '没有找到“不存在的词”')
})

searching('is closed to administrators', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertRefused(await as(zhouQiang).get('/search?q=执法'), 404, '没有找到')
})

searching.run()
