import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { saveProgress } from '#src/domain/reporting/progress.ts'
import { resumeOccurrence, waiveOccurrence } from '#src/domain/reporting/waiver.ts'
import { currentOf } from '#src/domain/standing/current.ts'
import { figuresOf } from '#src/domain/standing/figures.ts'
import { dueList } from '#src/domain/standing/inbox.ts'
import { foremost, lightOf, overdueDays } from '#src/domain/standing/light.ts'
import { observe } from '#src/domain/standing/observation.ts'
import { unfinished } from '#src/domain/standing/unfinished.ts'
import { statusOf } from '#src/domain/status.ts'
import { reschedule } from '#src/domain/time/reschedule.ts'
import { refuses } from '../../support/assert.ts'
import {
  anAct,
  anOccurrence,
  aPlan,
  aProgress,
  aSubmission,
  aTask,
  at,
  aWaiver,
  once,
} from '../../support/build.ts'
import { law, wangHai } from '../../support/cast.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const values = { ...name, reason: aWaiver.reason }
const act = anAct({ by: wangHai.id, on: '2021-09-22' })
const planWith = (...occurrences: Occurrence[]) => aPlan({ tasks: [aTask({ occurrences })] })
const only = (plan: ReturnType<typeof planWith>) => plan.tasks[0]?.occurrences[0]

const waiving = suite('waiveOccurrence 不适用')

waiving('takes an occurrence out with a reason; what was reported stays', () => {
  const progress = [aProgress()]
  const { next, did } = waiveOccurrence(planWith(anOccurrence({ progress })), values, act)
  assert.equal(only(next), anOccurrence({ progress, waiver: aWaiver }))
  assert.equal(did, { action: 'occurrence.waived', subject: '1.1-1/2021-09-30', reason: aWaiver.reason })
})

waiving('the same waiver sent twice is one', () => {
  const { next } = waiveOccurrence(planWith(anOccurrence()), values, act)
  assert.is(waiveOccurrence(next, values, act).next, next)
})

waiving('refuses without a reason, and what waits or is waived already', () => {
  refuses('reason-needed', () => waiveOccurrence(planWith(anOccurrence()), { ...values, reason: '' }, act))
  const submitted = planWith(anOccurrence({ submissions: [aSubmission()] }))
  refuses('occurrence-submitted', () => waiveOccurrence(submitted, values, act))
  const waived = planWith(anOccurrence({ waiver: aWaiver }))
  refuses('occurrence-waived', () => waiveOccurrence(waived, { ...values, reason: '另一理由' }, act))
})

waiving('nothing more is reported on it until it is resumed', () => {
  const waived = planWith(anOccurrence({ waiver: aWaiver }))
  const report = { ...name, text: '已办', difficulty: '' }
  refuses('occurrence-waived', () => saveProgress(waived, report, anAct()))

  const { next, did } = resumeOccurrence(waived, name)
  assert.equal(only(next), anOccurrence())
  assert.is(did.action, 'occurrence.resumed')
  refuses('occurrence-not-waived', () => resumeOccurrence(next, name))
})

waiving.run()

const counting = suite('不适用的期次')
const moment = { today: '2021-10-10', now: at('2021-10-10') }
const waived = anOccurrence({ waiver: aWaiver })
const late = anOccurrence({ key: 'late' })

counting('is neither done nor late', () => {
  assert.is(statusOf(waived), 'waived')
  assert.is(lightOf(waived, { ...moment, soonDays: 7, standing: false }), 'waived')
  assert.is(overdueDays(waived, moment), 0)
})

counting('colours a task only where there is nothing else', () => {
  assert.is(foremost(['waived']), 'waived')
  assert.is(foremost(['waived', 'done']), 'done')
})

counting('stands in no rate', () => {
  const { total, neverAnswered } = figuresOf(planWith(waived, late), moment)
  assert.equal(
    total.completion.whole.map(({ occurrence }) => occurrence.key),
    ['late'],
  )
  assert.is(total.byStatus.waived.length, 1)
  assert.is(neverAnswered.get(law.id)?.length, 1)
})

counting('is on no list of things to do, nor unfinished, nor what people mean', () => {
  const plan = planWith(waived, late)
  const keys = (list: readonly { occurrence: Occurrence }[]) => list.map(({ occurrence }) => occurrence.key)
  assert.equal(keys(dueList([plan], law.id, moment)), ['late'])
  assert.equal(keys(unfinished(plan)), ['late'])
  assert.is(currentOf(observe(plan, moment))?.occurrence.key, 'late')
})

counting('stays when the obligation changes', () => {
  const task = aTask({ occurrences: [waived] })
  assert.equal(reschedule(task, once('2021-11-30'), 2021, '2021-09-22').stay, [waived])
})

counting.run()
