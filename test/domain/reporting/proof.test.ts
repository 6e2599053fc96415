import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { GivenEvidence } from '#src/domain/evidence.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { addEvidence, removeEvidence, reviewEvidence } from '#src/domain/reporting/proof.ts'
import { refuses } from '../../support/assert.ts'
import { aLink, anAcceptance, anAct, anOccurrence, aPlan, aSubmission, aTask } from '../../support/build.ts'
import { liJing } from '../../support/cast.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const number: GivenEvidence = { kind: 'number', title: '实施方案', documentNumber: '津民宗办〔2021〕8号' }
const given = { ...name, evidence: number }

const planWith = (occurrence: Partial<Occurrence> = {}) =>
  aPlan({ tasks: [aTask({ occurrences: [anOccurrence(occurrence)] })] })
const waiting = planWith({ evidence: [aLink()], submissions: [aSubmission()] })
const verified = planWith({
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})

const adding = suite('addEvidence 添加佐证')

adding('keeps what was given with who added it and when', () => {
  const act = anAct()
  const { next, did } = addEvidence(planWith(), given, act)

  assert.equal(next.tasks[0]?.occurrences[0]?.evidence, [
    { ...number, id: 'id-1', addedBy: liJing.id, addedAt: act.at },
  ])
  assert.equal(did, { action: 'evidence.added', subject: '1.1-1/2021-09-30', after: '实施方案' })
})

adding('the same evidence sent twice is kept once', () => {
  const { next: once } = addEvidence(planWith(), given, anAct({ time: '09:00' }))
  const other = { ...number, documentNumber: '津民宗办〔2021〕9号' }

  assert.is(addEvidence(once, given, anAct({ time: '09:01' })).next, once)
  assert.is.not(addEvidence(once, { ...name, evidence: other }, anAct({ time: '09:01' })).next, once)
})

adding('refuses what waits for the office, is verified or is not issued', () => {
  refuses('occurrence-submitted', () => addEvidence(waiting, given, anAct()))
  refuses('occurrence-verified', () => addEvidence(verified, given, anAct()))
  refuses('plan-not-issued', () => addEvidence({ ...planWith(), status: 'draft' }, given, anAct()))
})

adding.run()

const removing = suite('removeEvidence 删除佐证')

removing('takes one away and says which', () => {
  const plan = planWith({ evidence: [aLink({ id: 'a' }), aLink({ id: 'b', title: '截图' })] })
  const { next, did } = removeEvidence(plan, { ...name, id: 'b' })

  assert.equal(next.tasks[0]?.occurrences[0]?.evidence, [aLink({ id: 'a' })])
  assert.equal(did, { action: 'evidence.removed', subject: '1.1-1/2021-09-30', before: '截图' })
})

removing('refuses what is not there, waits for the office or is verified', () => {
  refuses('evidence-missing', () => removeEvidence(planWith(), { ...name, id: 'link-1' }))
  refuses('occurrence-submitted', () => removeEvidence(waiting, { ...name, id: 'link-1' }))
  refuses('occurrence-verified', () => removeEvidence(verified, { ...name, id: 'link-1' }))
})

removing.run()

const reviewing = suite('reviewEvidence 保密审查')

reviewing('keeps the first reviewer and tells the second who that was', () => {
  const plan = planWith({ evidence: [aLink({ review: undefined })] })
  const review = { ...name, id: 'link-1', reviewer: '陈刚' }
  const { next } = reviewEvidence(plan, review, anAct())
  assert.is(next.tasks[0]?.occurrences[0]?.evidence[0]?.review?.reviewer, '陈刚')
  assert.is(reviewEvidence(next, review, anAct()).next, next)
  refuses('evidence-reviewed', () => reviewEvidence(next, { ...review, reviewer: '李雷' }, anAct()))
})

reviewing.run()
