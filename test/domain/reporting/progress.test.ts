import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import type { Plan } from '#src/domain/plan.ts'
import { saveProgress, submitOccurrence } from '#src/domain/reporting/progress.ts'
import { statusOf } from '#src/domain/status.ts'
import { refuses } from '../../support/assert.ts'
import {
  anAcceptance,
  anAct,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
} from '../../support/build.ts'
import { liJing } from '../../support/cast.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const report = { ...name, text: '已公开规范性文件12件', difficulty: '' }
const blank = { ...name, text: ' ', difficulty: '' }

const planWith = (given: Partial<Occurrence> = {}) =>
  aPlan({ tasks: [aTask({ occurrences: [anOccurrence(given)] })] })
const waiting = planWith({ progress: [aProgress()], submissions: [aSubmission()] })
const returned = planWith({
  progress: [aProgress()],
  submissions: [aSubmission()],
  verifications: [aReturn()],
})
const verified = planWith({ submissions: [aSubmission()], verifications: [anAcceptance()] })

function occurrenceIn(plan: Plan): Occurrence {
  return plan.tasks[0]?.occurrences[0] ?? anOccurrence()
}

const saving = suite('saveProgress 填报进展')

saving('adds a report with its author and time, and says so', () => {
  const act = anAct()
  const { next, did } = saveProgress(planWith({ progress: [aProgress()] }), report, act)

  assert.equal(occurrenceIn(next).progress, [
    aProgress(),
    { text: '已公开规范性文件12件', difficulty: '', by: liJing.id, at: act.at },
  ])
  assert.equal(did, { action: 'progress.saved', subject: '1.1-1/2021-09-30', after: report.text })
})

saving('a difficulty alone is a report', () => {
  const { next } = saveProgress(planWith(), { ...blank, difficulty: '网站改版中' }, anAct())
  assert.is(statusOf(occurrenceIn(next)), 'ongoing')
})

saving('the same words sent twice change nothing', () => {
  const { next: once } = saveProgress(planWith(), report, anAct({ time: '09:00' }))

  assert.is(saveProgress(once, report, anAct({ time: '09:01' })).next, once)
  assert.is.not(saveProgress(once, report, anAct({ on: '2021-09-16' })).next, once)
  assert.is.not(saveProgress(once, { ...report, difficulty: '缺人' }, anAct({ time: '09:01' })).next, once)
})

saving('what is returned is open for reports', () => {
  assert.is(occurrenceIn(saveProgress(returned, report, anAct()).next).progress.length, 2)
})

saving('refuses a blank report and what is not open', () => {
  refuses('progress-empty', () => saveProgress(planWith(), blank, anAct()))
  refuses('occurrence-submitted', () => saveProgress(waiting, report, anAct()))
  refuses('occurrence-verified', () => saveProgress(verified, report, anAct()))
  refuses('plan-not-issued', () => saveProgress({ ...planWith(), status: 'draft' }, report, anAct()))
})

saving.run()

const submitting = suite('submitOccurrence 提交')

submitting('hands in the report together with the submission', () => {
  const act = anAct()
  const { next, did } = submitOccurrence(planWith(), report, act)

  assert.is(occurrenceIn(next).progress.at(-1)?.text, report.text)
  assert.equal(occurrenceIn(next).submissions, [{ by: liJing.id, at: act.at }])
  assert.equal(did, { action: 'progress.submitted', subject: '1.1-1/2021-09-30', after: report.text })
})

submitting('a blank report submits what was written before', () => {
  const { next } = submitOccurrence(planWith({ progress: [aProgress()] }), blank, anAct())

  assert.equal(occurrenceIn(next).progress, [aProgress()])
  assert.is(statusOf(occurrenceIn(next)), 'submitted')
})

submitting('what was returned is submitted again', () => {
  assert.is(statusOf(occurrenceIn(submitOccurrence(returned, report, anAct()).next)), 'submitted')
})

submitting('the same submission sent twice changes nothing', () => {
  const { next: once } = submitOccurrence(planWith(), report, anAct({ time: '09:00' }))

  assert.is(submitOccurrence(once, report, anAct({ time: '09:01' })).next, once)
  assert.is(submitOccurrence(once, blank, anAct({ time: '09:01' })).next, once)
})

submitting('refuses other words while one waits, and the same ones much later', () => {
  const { next: once } = submitOccurrence(planWith(), report, anAct({ time: '09:00' }))

  refuses('occurrence-submitted', () =>
    submitOccurrence(once, { ...report, text: '又一条' }, anAct({ time: '09:01' })),
  )
  refuses('occurrence-submitted', () => submitOccurrence(once, report, anAct({ on: '2021-09-16' })))
})

submitting('refuses when nothing was ever written, when verified, when not issued', () => {
  refuses('progress-empty', () => submitOccurrence(planWith(), blank, anAct()))
  refuses('occurrence-verified', () => submitOccurrence(verified, report, anAct()))
  refuses('plan-not-issued', () => submitOccurrence({ ...planWith(), status: 'closed' }, report, anAct()))
})

submitting('what has to stay open is not closed before its earliest end', () => {
  const open = planWith({ bound: 'earliest' })

  refuses('too-early', () => submitOccurrence(open, report, anAct({ on: '2021-09-29' })))
  const { next } = submitOccurrence(open, report, anAct({ on: '2021-09-30' }))
  assert.is(statusOf(occurrenceIn(next)), 'submitted')
})

submitting.run()
