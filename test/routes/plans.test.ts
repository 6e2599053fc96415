import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { anOffice, law, liJing, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const listing = suite('GET /plans 年度要点')

listing(
  'shows the way to the first plan, what of it is done, and a sample, while there is none',
  async () => {
    const { as } = await openTestApp({ office: anOffice({ divisions: [law], people: [wangHai] }) })
    const html = await (await as(wangHai).get('/plans')).text()
    assert.match(html, /<li class="done"><a href="\/divisions">添加处室/)
    assert.match(html, /<li aria-current="step"><span>添加账号/)
    assert.ok(html.includes('href="/plans/new"') && html.includes('试读 2021 年示例'))
  },
)

listing('leads on from a draft, and no longer once a plan is issued', async () => {
  const drafted = await openTestApp({ plans: [aDraft()] })
  await assertShows(
    await drafted.as(wangHai).get('/plans'),
    '开始使用',
    'href="/plans/2021/workbench">逐句分解',
  )
  const issued = await openTestApp({ plans: [aDraft({ year: 2022 }), aPlan()] })
  assert.not.match(await (await issued.as(wangHai).get('/plans')).text(), /开始使用/)
})

listing('shows each plan with its state and coverage', async () => {
  const { as } = await openTestApp({ plans: [aDraft({ year: 2022 }), aPlan()] })
  await assertShows(await as(wangHai).get('/plans'), '/plans/2022', '草稿', '/plans/2021', '已下达', '1/2')
})

listing('keeps drafts from those who do not prepare them', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  for (const person of [liJing, zhaoMin]) {
    const html = await (await as(person).get('/plans')).text()
    assert.ok(html.includes('还没有下达的年度要点'))
    assert.not(html.includes('/plans/2021'))
  }
})

listing('is closed to administrators', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(zhouQiang).get('/plans'), 404, '没有找到')
})

listing.run()

const opening = suite('GET /plans/:year 打开')

opening('goes where each person begins', async () => {
  const issued = await openTestApp({ plans: [aPlan()] })
  assertGoesTo(await issued.as(wangHai).get('/plans/2021'), '/plans/2021/monitor')
  assertGoesTo(await issued.as(zhaoMin).get('/plans/2021'), '/plans/2021/overview')
  assertGoesTo(await issued.as(liJing).get('/plans/2021'), '/plans/2021/tasks')
  const draft = await openTestApp({ plans: [aDraft()] })
  assertGoesTo(await draft.as(wangHai).get('/plans/2021'), '/plans/2021/workbench')
})

opening('knows no draft for contacts, no other year and no other word', async () => {
  const { as } = await openTestApp({ plans: [aDraft()] })
  await assertRefused(await as(liJing).get('/plans/2021'), 404, '没有找到2021年的年度要点')
  for (const name of ['2020', '20211', 'last']) {
    await assertRefused(await as(wangHai).get(`/plans/${name}`), 404, `没有找到${name}年的年度要点`)
  }
})

opening.run()
