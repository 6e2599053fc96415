import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Entry } from '#src/domain/entry.ts'
import { firstBrokenEntry } from '#src/store/history.ts'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { heXin, liJing, wangHai, zhouQiang } from '../support/cast.ts'

const audit = suite('GET /audit 审计')

async function withEntries() {
  const app = await openTestApp({ plans: [aPlan(), aPlan({ year: 2022, status: 'draft' })] })
  await app.as(liJing).post('/plans/2021/tasks/1.1-1/2021-09-30/progress', { text: '=1+1', intent: 'save' })
  await app.as(wangHai).post('/plans/2021/tasks/1.1-1/nudges', { nudge: '请抓紧办理' })
  await app.stranger.post('/sign-in', { account: liJing.account, password: 'wrong' })
  return app
}

audit('shows sign-ins and settings, the annual reports and every plan, drafts among them', async () => {
  const { as } = await withEntries()
  await assertShows(await as(heXin).get('/audit'), '登录失败', '李静', '前后相连', '2022年要点')
  await assertShows(await as(heXin).get('/audit?book=2021'), '请抓紧办理', '=1+1')
  await assertShows(await as(heXin).get('/audit?book=reports'), '还没有记录')
})

audit('begins with what an auditor looks at first, and how often it happened', async () => {
  const { as } = await withEntries()
  const html = await (await as(heXin).get('/audit')).text()
  assert.match(html, /登录失败 <span class="chip-count">1</)
  assert.match(html, /调整角色 <span class="chip-count">0</)
  assert.not.match(await (await as(heXin).get('/audit?book=2021')).text(), /近 30 天/)
})

for (const [question, found, hidden] of [
  [`by=${liJing.id}`, '=1+1', '请抓紧办理'],
  ['text=抓紧', '请抓紧办理', '=1+1'],
  ['text=保存进展', '=1+1', '请抓紧办理'],
  ['from=2021-09-15&to=2021-09-15', '请抓紧办理', '还没有记录'],
  ['to=2021-09-14', '还没有记录', '请抓紧办理'],
] as const) {
  audit(`is searched: ${question}`, async () => {
    const { as } = await withEntries()
    const html = await (await as(heXin).get(`/audit?book=2021&${question}`)).text()
    assert.ok(html.includes(found))
    assert.not(html.includes(hidden))
  })
}

audit('is taken away as a table without formulas and as a whole chain', async () => {
  const { as, store } = await withEntries()
  assert.match(await (await as(heXin).get('/audit/entries.csv?book=2021')).text(), /,'=1\+1,/)
  const entries = (await (await as(heXin).get('/audit/entries.json?book=2021')).json()) as Entry[]
  assert.is(entries.length, store.history(2021).length)
  assert.is(firstBrokenEntry(entries), undefined)
})

audit('is for the auditor alone, who changes nothing and sees nothing else', async () => {
  const { as } = await withEntries()
  for (const person of [wangHai, zhouQiang, liJing]) {
    await assertRefused(await as(person).get('/audit'), 404, '没有找到这个页面')
  }
  for (const path of ['/plans', '/plans/2021/tasks/1.1-1', '/people', '/search?q=a']) {
    assert.is((await as(heXin).get(path)).status, 404, path)
  }
  await assertRefused(await as(heXin).get('/audit?book=none'), 404, '没有找到这个页面')
})

audit.run()
