import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aReturn,
  aSubmission,
  aTask,
  onDecision,
} from '../support/build.ts'
import { disclosure, finance, liJing, wangHai, zhaoMin } from '../support/cast.ts'

const monitor = suite('GET /plans/:year/monitor 监测')

const plan = aPlan({
  tasks: [
    aTask({
      code: '1.1-1',
      occurrences: [
        anOccurrence({ dueOn: '2021-09-01' }),
        anOccurrence({
          dueOn: '2021-08-01',
          submissions: [aSubmission('2021-07-30')],
          verifications: [anAcceptance()],
        }),
      ],
    }),
    aTask({
      code: '2.1-1',
      leadId: finance.id,
      occurrences: [anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()] })],
    }),
    aTask({
      code: '2.1-2',
      leadId: finance.id,
      occurrences: [anOccurrence({ submissions: [aSubmission()] })],
    }),
    aTask({ code: '2.1-3', leadId: disclosure.id, obligation: onDecision, occurrences: [] }),
  ],
})

async function pageFor(person = wangHai, query = ''): Promise<string> {
  const { as } = await openTestApp({ plans: [plan] })
  return (await as(person).get(`/plans/2021/monitor${query}`)).text()
}

const figures: readonly (readonly [string, number, string])[] = [
  ['', 4, '任务'],
  ['?measure=due', 2, '到期应办'],
  ['?status=verified', 1, '已销号'],
  ['?status=submitted', 1, '待核验'],
  ['?status=returned', 1, '已退回'],
  ['?light=overdue', 1, '逾期'],
  ['?light=missed', 0, '缺报'],
]

monitor('shows the key figures, each a way to its list', async () => {
  const html = await pageFor()
  for (const [query, count, word] of figures) {
    const figure = new RegExp(
      `<a href="/plans/2021/monitor${query.replace('?', '\\?')}#tasks"[^>]*><strong>${count}</strong><span>${word}</span></a>`,
    )
    assert.match(html, figure)
  }
})

monitor('shows the lights of each section and division, each a way to its list', async () => {
  const html = await pageFor()
  assert.match(html, /light-overdue" href="[^"]*lead=law&amp;section=1&amp;light=overdue#tasks"/)
  assert.match(html, /lead=finance&amp;section=2&amp;light=normal#tasks"><span[^>]*>正常<\/span>2</)
})

monitor('says where no event has happened yet', async () => {
  assert.match(await pageFor(), /lead=disclosure&amp;section=2#tasks">未发生</)
})

monitor('lists below what the address asks for', async () => {
  const html = await pageFor(wangHai, '?status=returned')
  assert.ok(html.includes('1 项任务，1 期'))
})

monitor('is open to the leader and closed to contacts', async () => {
  assert.ok((await pageFor(zhaoMin)).includes('到期应办'))
  const { as } = await openTestApp({ plans: [plan] })
  await assertRefused(await as(liJing).get('/plans/2021/monitor'), 404, '没有找到')
})

monitor('leads from a draft to the workbench', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ status: 'draft' })] })
  assertGoesTo(await as(wangHai).get('/plans/2021/monitor'), '/plans/2021/workbench')
})

monitor('says that a year has no plan', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/plans/2021/monitor'), 404, '2021')
})

monitor.run()
