import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { messages } from '#src/messages/index.ts'
import { breakdownOfPlan } from '#src/reports/breakdown-plan.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
  monthly,
  onDecision,
  standing,
} from '../support/build.ts'
import { anOffice, disclosure, finance } from '../support/cast.ts'

const breakdown = suite('breakdownOfPlan 任务分解表')

const moment = { today: '2021-09-15', now: at('2021-09-15') }

function rowsOf(plan: Plan, office = anOffice()) {
  const { columns, rows } = breakdownOfPlan({ plan, office, moment }, messages.zh)
  return rows.map((row) => Object.fromEntries(columns.map(({ title }, index) => [title, row[index]])))
}

const rowOf = (given: Parameters<typeof aTask>[0]) => rowsOf(aPlan({ tasks: [aTask(given)] }))[0]

breakdown('carries the plan in its title', () => {
  const { title } = breakdownOfPlan({ plan: aPlan(), office: anOffice(), moment }, messages.zh)
  assert.is(title, '2021年市民族宗教委政务公开要点任务分解表')
})

breakdown('quotes the document and names the divisions', () => {
  const row = rowOf({ supportIds: [finance.id, disclosure.id] })
  assert.is(row?.一级任务, '一、围绕权责清单深化政务公开')
  assert.is(row?.二级任务, '(一)加强政务信息管理')
  assert.is(row?.具体要求, '系统梳理本机关制发的行政规范性文件。')
  assert.is(row?.牵头处室, '政策法规处')
  assert.is(row?.配合处室, '财务处、办公室')
})

breakdown('keeps the wording of the time limit beside the computed day', () => {
  const row = rowOf({ obligation: { ...monthly(10) }, occurrences: [anOccurrence({ key: '2021-09' })] })
  assert.is(row?.['完成时限（原文）'], '按月')
  assert.is(row?.时限要求, '每月10日前')
  assert.is(row?.截止日期, '2021-09-30')
})

breakdown('tells a task without words of the document by its title', () => {
  const row = rowOf({ clauseIds: [] })
  assert.is(row?.一级任务, '总体要求')
  assert.is(row?.具体要求, '梳理并公开行政规范性文件')
})

breakdown('counts the evidence of every occurrence and tells the last progress on each', () => {
  const occurrences = [
    anOccurrence({
      key: '2021-08',
      dueOn: '2021-08-31',
      progress: [aProgress({ text: '初稿' }), aProgress({ text: '8月已公开' })],
      evidence: [aLink(), aLink({ id: 'link-2' })],
      submissions: [aSubmission('2021-08-20')],
      verifications: [anAcceptance('2021-08-23')],
    }),
    anOccurrence({
      key: '2021-09',
      progress: [aProgress({ text: '正在梳理', difficulty: '人手不足' })],
      evidence: [aLink({ id: 'link-3' })],
    }),
  ]
  const row = rowOf({ obligation: monthly(), occurrences })
  assert.is(row?.佐证材料数, 3)
  assert.is(row?.进展情况, '8月：8月已公开\n9月：正在梳理')
  assert.is(row?.存在问题, '人手不足')
  assert.is(row?.状态, '推进中，正常（已销号 1/2）')
})

const states: readonly (readonly [string, Parameters<typeof aTask>[0]])[] = [
  ['未启动，正常', { occurrences: [anOccurrence()] }],
  ['未启动，临期', { occurrences: [anOccurrence({ dueOn: '2021-09-20' })] }],
  ['未启动，逾期', { occurrences: [anOccurrence({ dueOn: '2021-09-14' })] }],
  ['未启动，缺报', { occurrences: [anOccurrence({ dueOn: '2021-09-14' })], obligation: standing }],
  ['待核验，正常', { occurrences: [anOccurrence({ submissions: [aSubmission()] })] }],
  [
    '已退回，正常',
    { occurrences: [anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()] })] },
  ],
  [
    '已销号',
    { occurrences: [anOccurrence({ submissions: [aSubmission()], verifications: [anAcceptance()] })] },
  ],
  ['尚无事件', { occurrences: [], obligation: onDecision }],
]

for (const [state, given] of states) {
  breakdown(`says ${state}`, () => {
    assert.is(rowOf(given)?.状态, state)
  })
}

breakdown('numbers its rows in the order of the plan', () => {
  const rows = rowsOf(aPlan({ tasks: [aTask(), aTask({ code: '2.1-1', clauseIds: ['2.1.1'] })] }))
  assert.equal(
    rows.map((row) => [row.序号, row.任务编号]),
    [
      [1, '1.1-1'],
      [2, '2.1-1'],
    ],
  )
})

breakdown.run()
