import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
} from '../support/build.ts'
import { anOffice, finance, law, liJing, sunLi, wangHai } from '../support/cast.ts'

const duties = suite('GET /duties 我的待办')

const submitted = { progress: [aProgress()], submissions: [aSubmission()] }

duties('shows what the own division has to report, with the day and how far off it is', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  await assertShows(
    await as(liJing).get('/duties'),
    '梳理并公开行政规范性文件',
    '2021-09-30',
    '还有 15 天',
    'href="/plans/2021/tasks/1.1-1/2021-09-30"',
  )
})

duties('puts what was returned first, with the reason, and what was said about the task', async () => {
  const returned = anOccurrence({ key: '2021-12-31', dueOn: '2021-12-31', ...submitted })
  const nudge = { text: '请抓紧办理', by: wangHai.id, at: at('2021-09-14') }
  const tasks = [
    aTask({ occurrences: [anOccurrence({ key: '2021-09-01', dueOn: '2021-09-01' })] }),
    aTask({
      code: '1.1-2',
      title: '退回的任务',
      occurrences: [{ ...returned, verifications: [aReturn()] }],
      nudges: [nudge],
    }),
  ]
  const { as } = await openTestApp({ plans: [aPlan({ tasks })] })
  const html = await (await as(liJing).get('/duties')).text()
  assert.ok(html.includes('缺少公开链接'))
  assert.ok(html.includes('请抓紧办理'))
  assert.ok(html.indexOf('退回的任务') < html.indexOf('梳理并公开行政规范性文件'))
  assert.ok(html.includes('已逾期 14 天'))
})

duties('says once what was said about a task, however many of its occurrences are open', async () => {
  const nudge = { text: '请抓紧办理', by: wangHai.id, at: at('2021-09-14') }
  const occurrences = ['2021-08', '2021-09'].map((key) => anOccurrence({ key }))
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences, nudges: [nudge] })] })] })
  const html = await (await as(liJing).get('/duties')).text()
  assert.is(html.split('请抓紧办理').length, 2)
})

duties('keeps what is submitted or verified apart', async () => {
  const waiting = aTask({ occurrences: [anOccurrence(submitted)] })
  const verified = aTask({
    code: '1.1-2',
    occurrences: [anOccurrence({ ...submitted, verifications: [anAcceptance()] })],
  })
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [waiting, verified] })] })
  await assertShows(
    await as(liJing).get('/duties'),
    '眼下没有要填报的事项',
    '2021-09-10 提交',
    '2021-09-13 销号',
  )
})

duties('says what comes next when there is nothing to do', async () => {
  const ahead = anOccurrence({ key: '2021-Q4', startsOn: '2021-10-01', dueOn: '2021-12-31' })
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [ahead] })] })] })
  await assertShows(await as(liJing).get('/duties'), '下一项：梳理并公开行政规范性文件，2021年12月31日截止')
})

duties('says that nothing is issued yet, so that nobody waits in vain', async () => {
  const { as } = await openTestApp()
  await assertShows(await as(liJing).get('/duties'), '眼下没有要填报的事项', '今年的要点还没有下达')
})

duties('shows nothing of other divisions', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const html = await (await as(sunLi).get('/duties')).text()
  assert.ok(html.includes('眼下没有要填报的事项'))
  assert.not(html.includes('梳理并公开行政规范性文件'))
})

duties('shows a supporting division whom it supports', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ supportIds: [finance.id] })] })] })
  await assertShows(await as(sunLi).get('/duties'), `配合 ${law.name}`)
})

duties('tells a contact without division what to do', async () => {
  const lost = { ...liJing, divisionId: null }
  const { as } = await openTestApp({ office: anOffice({ people: [lost] }) })
  await assertShows(await as(lost).get('/duties'), '还没有归属处室')
})

duties('is for contacts', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(wangHai).get('/duties'), 404, '没有找到')
})

duties.run()
