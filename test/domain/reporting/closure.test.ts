import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assignTasks } from '#src/domain/breakdown/assignment.ts'
import type { Plan } from '#src/domain/plan.ts'
import {
  closePlan,
  type Decision,
  decideEnding,
  openTasks,
  reopenPlan,
  undecidedOf,
  withdrawEnding,
} from '#src/domain/reporting/closure.ts'
import { nudgeTask } from '#src/domain/reporting/nudge.ts'
import { saveProgress, submitOccurrence } from '#src/domain/reporting/progress.ts'
import { remarkOnPlan, remarkOnTask } from '#src/domain/reporting/remark.ts'
import { waiveOccurrence } from '#src/domain/reporting/waiver.ts'
import { refuses } from '../../support/assert.ts'
import {
  anAcceptance,
  anAct,
  anOccurrence,
  aPlan,
  aReturn,
  aSubmission,
  aTask,
  aWaiver,
} from '../../support/build.ts'
import { law, wangHai } from '../../support/cast.ts'

const act = anAct({ on: '2021-12-31', by: wangHai.id })
const decide = (plan: Plan, code: string, decision: Decision['decision'], reason = '跨年推进') =>
  decideEnding(plan, { code, decision, reason }, act)

const done = anOccurrence({ submissions: [aSubmission()], verifications: [anAcceptance('2021-09-02')] })
const returned = anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()] })
const plan = aPlan({
  tasks: [
    aTask({ occurrences: [done] }),
    aTask({ code: '1.1-2', title: '编印规程', occurrences: [done, { ...returned, key: 'later' }] }),
    aTask({ code: '1.1-3', occurrences: [anOccurrence({ waiver: aWaiver })] }),
    aTask({ code: '1.1-4', occurrences: [] }),
  ],
})

const deciding = suite('decideEnding 结转、办结、说明')

deciding('is asked for every task with work that is neither verified nor waived', () => {
  assert.equal(
    openTasks(plan).map(({ task, open, ending }) => [task.code, open.length, ending]),
    [['1.1-2', 1, null]],
  )
  assert.equal(undecidedOf(plan), ['1.1-2'])
})

deciding('keeps the decision with its reason, and who made it', () => {
  const { next, did } = decide(plan, '1.1-2', 'explained', ' 职能已划出 ')
  assert.equal(next.endings, [
    { code: '1.1-2', decision: 'explained', reason: '职能已划出', by: wangHai.id, at: act.at },
  ])
  assert.equal(undecidedOf(next), [])
  assert.equal(did, {
    action: 'leftover.explained',
    subject: '1.1-2',
    after: '编印规程',
    reason: '职能已划出',
  })
})

deciding('lets a later decision take the place of the one before', () => {
  const { next } = decide(decide(plan, '1.1-2', 'carried').next, '1.1-2', 'closed', '已补办')
  assert.equal(
    next.endings?.map(({ decision, reason }) => [decision, reason]),
    [['closed', '已补办']],
  )
})

deciding('can be taken back, and keeps in the history why it was', () => {
  const decided = decide(plan, '1.1-2', 'carried').next
  const { next, did } = withdrawEnding(decided, '1.1-2')
  assert.equal(undecidedOf(next), ['1.1-2'])
  assert.is(did.before, '跨年推进')
  assert.is(withdrawEnding(next, '1.1-2').next, next)
})

deciding('changes nothing when it is the same again', () => {
  const { next } = decide(plan, '1.1-2', 'carried')
  assert.is(decide(next, '1.1-2', 'carried').next, next)
})

deciding('needs a reason, a task and a plan under way', () => {
  refuses('reason-needed', () => decide(plan, '1.1-2', 'closed', ' '))
  refuses('task-missing', () => decide(plan, '9.9-9', 'closed'))
  refuses('plan-not-issued', () => decide({ ...plan, status: 'closed' }, '1.1-2', 'closed'))
})

deciding.run()

const closing = suite('closePlan 归档')
const decided = decide(plan, '1.1-2', 'carried').next
const closed = closePlan(decided, act).next

closing('closes on the day once all that is open is decided', () => {
  const { next, did } = closePlan(decided, act)
  assert.equal([next.status, next.closedOn], ['closed', '2021-12-31'])
  assert.equal(did, { action: 'plan.closed', subject: '2021' })
})

closing('refuses while a task is undecided', () => {
  refuses('year-undecided', () => closePlan(plan, act))
})

closing('refuses while a submission waits for the office', () => {
  const waiting = anOccurrence({ submissions: [aSubmission()] })
  refuses('plan-unfinished', () => closePlan(aPlan({ tasks: [aTask({ occurrences: [waiting] })] }), act))
})

closing('refuses a draft and what is closed', () => {
  refuses('plan-not-issued', () => closePlan({ ...decided, status: 'draft' }, act))
  refuses('plan-not-issued', () => closePlan(closed, act))
})

closing('leaves a plan that can only be read', () => {
  const name = { code: '1.1-2', key: 'later' }
  const words = { ...name, text: '办好了', difficulty: '' }
  const attempts = [
    () => saveProgress(closed, words, act),
    () => submitOccurrence(closed, words, act),
    () => nudgeTask(closed, { code: '1.1-2', text: '请抓紧' }, act),
    () => remarkOnTask(closed, { code: '1.1-2', text: '请抓紧' }, act),
    () => remarkOnPlan(closed, '请抓紧', act),
    () => waiveOccurrence(closed, { ...name, reason: '职能已划出' }, act),
    () => assignTasks(closed, { codes: ['1.1-2'], leadId: law.id, supportIds: [] }),
  ]
  for (const attempt of attempts) refuses('plan-not-issued', attempt)
})

closing.run()

const reopening = suite('reopenPlan 重新打开')

reopening('needs a reason and tells when it was closed', () => {
  const { next, did } = reopenPlan(closed, ' 漏记一项 ')
  assert.equal([next.status, next.closedOn, next.endings], ['issued', null, closed.endings])
  assert.equal(did, { action: 'plan.reopened', subject: '2021', before: '2021-12-31', reason: '漏记一项' })
  refuses('reason-needed', () => reopenPlan(closed, ' '))
  refuses('plan-not-closed', () => reopenPlan(decided, '漏记一项'))
})

reopening.run()
