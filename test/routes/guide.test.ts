import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages } from '#src/messages/index.ts'
import { openTestApp } from '../support/app.ts'
import { liJing, wangHai, zhaoMin } from '../support/cast.ts'

const guide = suite('GET /guide 使用指南')

guide('shows each person the guide of the own role, and any other when asked', async () => {
  const { as } = await openTestApp()
  const cases = [
    [liJing, '/guide', '处室联络员指南', '填报'],
    [wangHai, '/guide', '公开办指南', '核验'],
    [wangHai, '/guide?role=leader', '分管领导指南', '总览'],
    [zhaoMin, '/guide?role=nobody', '分管领导指南', '总览'],
  ] as const
  for (const [person, path, title, chapter] of cases) {
    const html = await (await as(person).get(path)).text()
    assert.match(html, `<h1>${title}</h1>`, path)
    assert.match(html, `<h2>${chapter}</h2>`, path)
  }
})

guide('says on a page what stands in the guide', async () => {
  const { as } = await openTestApp()
  assert.match(await (await as(liJing).get('/duties')).text(), messages.zh.guide.pages.duties.text)
})

guide('asks a stranger to sign in', async () => {
  const { stranger } = await openTestApp()
  assert.is((await stranger.get('/guide')).status, 303)
})

guide.run()
