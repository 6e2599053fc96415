import { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
} from '../support/build.ts'
import { finance, liJing, wangHai, zhaoMin } from '../support/cast.ts'

const plan = aPlan({
  tasks: [
    aTask({
      code: '1.1-1',
      occurrences: [
        anOccurrence({
          dueOn: '2021-08-31',
          evidence: [aLink()],
          submissions: [aSubmission('2021-08-30')],
          verifications: [anAcceptance()],
        }),
        anOccurrence({ key: '2021-12-31', dueOn: '2021-12-31' }),
      ],
    }),
    aTask({
      code: '1.1-2',
      occurrences: [anOccurrence({ dueOn: '2021-09-10', progress: [aProgress({ difficulty: '人手不足' })] })],
    }),
    aTask({
      code: '2.1-1',
      leadId: finance.id,
      occurrences: [
        anOccurrence({ dueOn: '2021-09-10', submissions: [aSubmission()], verifications: [aReturn()] }),
      ],
    }),
  ],
})

const pages = [
  '/plans/2021/summary',
  '/plans/2021/summary.csv',
  '/plans/2021/breakdown.csv',
  '/plans/2021/breakdown.xlsx',
]

const summary = suite('GET /plans/:year/summary 年终总结')

summary('tells the whole year, its reasons, its proofs and how it was counted', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  await assertShows(
    await as(zhaoMin).get('/plans/2021/summary'),
    '2021年市民族宗教委政务公开要点落实情况汇总',
    '2021年6月21日至2021年9月15日',
    '共分解任务 3 项、4 期，其中到期应办 3 期。',
    '存在问题：人手不足',
    '已退回：缺少公开链接',
    '另有 1 期尚未到期',
    '行政规范性文件目录',
    '完成率 = 到期应办中已销号的期次',
  )
})

summary('leads from each figure to its records', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const html = await (await as(zhaoMin).get('/plans/2021/summary')).text()
  assert.match(html, /href="\/plans\/2021\/tasks\?kind=once&amp;status=returned">1</)
  assert.match(
    html,
    /href="\/plans\/2021\/tasks\?lead=law&amp;measure=completed">1<\/a>\/<a href="[^"]*lead=law&amp;measure=due">2</,
  )
})

for (const address of pages) {
  summary(`${address} is for the office and the leader`, async () => {
    const { as } = await openTestApp({ plans: [plan] })
    for (const person of [wangHai, zhaoMin]) assert.is((await as(person).get(address)).status, 200)
    await assertRefused(await as(liJing).get(address), 404, '没有找到')
  })

  summary(`${address} says that a year has no plan`, async () => {
    const { as } = await openTestApp()
    await assertRefused(await as(wangHai).get(address), 404, '2021')
  })
}

summary('leads from a draft to the workbench', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ status: 'draft' })] })
  assertGoesTo(await as(wangHai).get('/plans/2021/summary'), '/plans/2021/workbench')
})

summary.run()

const files = suite('GET /plans/:year/*.csv, *.xlsx 导出')

files('name themselves in Chinese and are kept, not shown', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const response = await as(wangHai).get('/plans/2021/breakdown.xlsx')
  const name = encodeURIComponent('2021年任务分解表（含进展）.xlsx')
  assert.match(response.headers.get('content-disposition') ?? '', `filename*=UTF-8''${name}`)
})

files('the breakdown is the same table in both formats', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const sheet = await (await as(wangHai).get('/plans/2021/breakdown.xlsx')).arrayBuffer()
  const [title, heads, ...rows] = await readSheet(Buffer.from(sheet))
  const lines = (await (await as(wangHai).get('/plans/2021/breakdown.csv')).text()).split('\r\n')
  assert.is(title?.[0], '2021年市民族宗教委政务公开要点任务分解表')
  assert.is(lines[0], heads?.join(','))
  assert.is(rows.length, plan.tasks.length)
  assert.is(lines.length, plan.tasks.length + 2)
})

files('CSV begins with the mark that tells a spreadsheet it is UTF-8', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const bytes = Buffer.from(await (await as(wangHai).get('/plans/2021/summary.csv')).arrayBuffer())
  assert.is(bytes.subarray(0, 3).toString('hex'), 'efbbbf')
})

files('the summary counts as the page does', async () => {
  const { as } = await openTestApp({ plans: [plan] })
  const lines = (await (await as(wangHai).get('/plans/2021/summary.csv')).text()).split('\r\n')
  assert.is(lines[1], '全部,,3,4,3,1,33.3%,1,33.3%,0,1,2,0')
  assert.is(lines[2], '处室,政策法规处,2,3,2,1,50%,1,50%,0,0,1,0')
})

files.run()
