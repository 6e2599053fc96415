import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { chronicleOf } from '#src/domain/reporting/chronicle.ts'
import { addEvidence, removeEvidence } from '#src/domain/reporting/proof.ts'
import { reopenOccurrence } from '#src/domain/reporting/reopening.ts'
import { standingSubmission, statusOf } from '#src/domain/status.ts'
import { refuses } from '../../support/assert.ts'
import { aLink, anAcceptance, anAct, anOccurrence, aPlan, aSubmission, aTask } from '../../support/build.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const verified = anOccurrence({
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})
const plan = aPlan({ tasks: [aTask({ occurrences: [verified] })] })

const reopening = suite('reopening 重新打开')

reopening('is the only way to what proves a verified occurrence', () => {
  refuses('occurrence-verified', () => removeEvidence(plan, { ...name, id: 'link-1' }))
  const evidence = { kind: 'record', title: '会议', text: '会议' } as const
  refuses('occurrence-verified', () => addEvidence(plan, { ...name, evidence }, anAct()))
})

reopening('makes the verification void, for all to see, and the occurrence open', () => {
  const { next, did } = reopenOccurrence(plan, { ...name, reason: '链接有误' }, anAct())
  const [occurrence] = next.tasks[0]?.occurrences ?? []
  assert.ok(occurrence)
  assert.is(statusOf(occurrence), 'returned')
  assert.is(standingSubmission(occurrence), undefined)
  assert.equal([did.action, did.reason], ['occurrence.reopened', '链接有误'])
  assert.is(chronicleOf(occurrence)[0]?.did, 'reopened')
  assert.is(removeEvidence(next, { ...name, id: 'link-1' }).did.action, 'evidence.removed')
})

reopening('needs a reason, a verification and an issued plan', () => {
  refuses('reason-needed', () => reopenOccurrence(plan, { ...name, reason: ' ' }, anAct()))
  refuses('occurrence-not-verified', () => reopenOccurrence(aPlan(), { ...name, reason: '错' }, anAct()))
  const { next } = reopenOccurrence(plan, { ...name, reason: '错' }, anAct())
  refuses('occurrence-not-verified', () => reopenOccurrence(next, { ...name, reason: '错' }, anAct()))
  refuses('plan-not-issued', () =>
    reopenOccurrence({ ...plan, status: 'closed' }, { ...name, reason: '错' }, anAct()),
  )
})

reopening.run()
