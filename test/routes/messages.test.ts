import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan, at } from '../support/build.ts'
import { finance, liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'
import { aMatter, aMessage } from '../support/message.ts'

const failed = {
  channel: 'mail',
  outcome: 'failed',
  at: at('2021-09-15'),
  failure: '550 no such mailbox',
} as const

async function withMessages() {
  const app = await openTestApp()
  await app.store.messages.put(aMessage({ deliveries: [failed] }))
  await app.store.messages.put(
    aMessage({
      personId: zhaoMin.id,
      matters: [aMatter({ rung: 'supervise', cause: 'overdue', dueOn: '2021-09-01', days: -14 })],
      silences: [{ divisionId: finance.id, count: 3 }],
    }),
  )
  return app
}

const own = suite('GET /messages')

own('shows everybody their own, with the way to the report form', async () => {
  const { as } = await withMessages()
  const html = await (await as(liJing).get('/messages')).text()
  assert.match(html, /梳理并公开行政规范性文件（9月30日前）/)
  assert.match(html, /href="\/plans\/2021\/tasks\/1\.1-1\/2021-09-30"/)
  assert.match(html, /还有 15 天/)
  assert.not.match(html, /督办单|550/)
})

own('leads a leader to the supervision form and names divisions that have never answered', async () => {
  const { as } = await withMessages()
  const html = await (await as(zhaoMin).get('/messages')).text()
  assert.match(html, /href="\/plans\/2021\/tasks\/1\.1-1\/2021-09-30\/supervision"/)
  assert.match(html, /财务处：从未填报，已到填报期的 3 项/)
})

own('holds links that lead a stranger through the sign-in to the report form', async () => {
  const { as, stranger } = await openTestApp({ plans: [aPlan()] })
  const link = '/plans/2021/tasks/1.1-1/2021-09-30'
  assertGoesTo(await stranger.get(link), `/sign-in?back=${encodeURIComponent(link)}`)
  assert.match(await (await as(liJing).get(link)).text(), /<form/)
})

own('says what will come where nothing has', async () => {
  const { as } = await withMessages()
  assert.match(await (await as(sunLi).get('/messages')).text(), /还没有消息/)
})

own.run()

const all = suite('GET /messages/all')

all('shows the office what everybody was sent and why it failed', async () => {
  const { as } = await withMessages()
  const html = await (await as(wangHai).get('/messages/all')).text()
  assert.match(html, /李静/)
  assert.match(html, /550 no such mailbox/)
  assert.match(html, /1 项：督办 1/)
})

all('is closed to others, the administrators among them', async () => {
  const { as } = await withMessages()
  for (const person of [liJing, zhouQiang])
    await assertRefused(await as(person).get('/messages/all'), 404, '没有找到')
})

all.run()
