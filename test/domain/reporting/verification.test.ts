import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { acceptOccurrence, returnOccurrence } from '#src/domain/reporting/verification.ts'
import { refuses } from '../../support/assert.ts'
import { aLink, anAct, anOccurrence, aPlan, aSubmission, aTask } from '../../support/build.ts'
import { wangHai } from '../../support/cast.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const anOfficeAct = (time = '09:00', by = wangHai.id) => anAct({ by, time })
const planWith = (occurrence: Partial<Occurrence>) =>
  aPlan({ tasks: [aTask({ occurrences: [anOccurrence(occurrence)] })] })
const waiting = planWith({ evidence: [aLink()], submissions: [aSubmission()] })

const accepting = suite('acceptOccurrence 销号')

accepting('answers the submission', () => {
  const act = anOfficeAct()
  const { next, did } = acceptOccurrence(waiting, name, act)

  assert.equal(next.tasks[0]?.occurrences[0]?.verifications, [
    { outcome: 'accepted', reason: '', by: wangHai.id, at: act.at },
  ])
  assert.equal(did, { action: 'occurrence.accepted', subject: '1.1-1/2021-09-30' })
})

accepting('pressed twice, it answers once', () => {
  const { next: once } = acceptOccurrence(waiting, name, anOfficeAct('09:00'))
  assert.is(acceptOccurrence(once, name, anOfficeAct('09:01')).next, once)
})

accepting('refuses what is not proved, not submitted, answered by a colleague or not issued', () => {
  const { next: answered } = acceptOccurrence(waiting, name, anOfficeAct('09:00', 'colleague'))

  refuses('proof-lacking', () =>
    acceptOccurrence(planWith({ submissions: [aSubmission()] }), name, anOfficeAct()),
  )
  refuses('occurrence-not-submitted', () =>
    acceptOccurrence(planWith({ evidence: [aLink()] }), name, anOfficeAct()),
  )
  refuses('occurrence-not-submitted', () => acceptOccurrence(answered, name, anOfficeAct('09:01')))
  refuses('plan-not-issued', () => acceptOccurrence({ ...waiting, status: 'closed' }, name, anOfficeAct()))
})

accepting.run()

const returning = suite('returnOccurrence 退回')
const withReason = { ...name, reason: '链接打不开' }

returning('answers the submission with its reason, which history keeps', () => {
  const { next, did } = returnOccurrence(waiting, withReason, anOfficeAct())

  assert.is(next.tasks[0]?.occurrences[0]?.verifications[0]?.outcome, 'returned')
  assert.equal(did, { action: 'occurrence.returned', subject: '1.1-1/2021-09-30', reason: '链接打不开' })
})

returning('needs no evidence', () => {
  const { next } = returnOccurrence(planWith({ submissions: [aSubmission()] }), withReason, anOfficeAct())
  assert.is(next.tasks[0]?.occurrences[0]?.verifications.length, 1)
})

returning('pressed twice, it answers once', () => {
  const { next: once } = returnOccurrence(waiting, withReason, anOfficeAct('09:00'))
  assert.is(returnOccurrence(once, withReason, anOfficeAct('09:01')).next, once)
})

returning('refuses without a reason and what was not submitted', () => {
  refuses('reason-needed', () => returnOccurrence(waiting, { ...name, reason: ' ' }, anOfficeAct()))
  refuses('occurrence-not-submitted', () => returnOccurrence(planWith({}), withReason, anOfficeAct()))
})

returning.run()
