import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import {
  answerConfirmation,
  askConfirmation,
  needsConfirmation,
  pendingConfirmation,
} from '#src/domain/reporting/confirmation.ts'
import { confirmingQueue } from '#src/domain/standing/confirming.ts'
import { statusOf } from '#src/domain/status.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, anOccurrence, aPlan, aProgress, aSubmission, aTask } from '../../support/build.ts'
import { anOffice, chenGang, finance, law, liJing } from '../../support/cast.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const planWith = (given: Partial<Occurrence>) =>
  aPlan({ tasks: [aTask({ occurrences: [anOccurrence(given)] })] })
const reported = planWith({ progress: [aProgress()] })
const first = (plan: ReturnType<typeof aPlan>) => plan.tasks[0]?.occurrences[0] as Occurrence
const byHead = anAct({ by: chenGang.id })

const confirming = suite('confirmation 处室负责人确认')

confirming('is asked of a division that has a head, where the office wants it', () => {
  const task = aTask()
  for (const [headsConfirm, people, expected] of [
    [true, [chenGang], true],
    [false, [chenGang], false],
    [true, [liJing], false],
    [true, [{ ...chenGang, active: false }], false],
    [true, [{ ...chenGang, divisionId: finance.id }], false],
  ] as const) {
    assert.is(needsConfirmation(anOffice({ headsConfirm, people: [...people] }), task), expected)
  }
})

confirming('waits for the head and may still be written to', () => {
  const { next } = askConfirmation(reported, name, anAct())
  assert.is(statusOf(first(next)), 'ongoing')
  assert.is(pendingConfirmation(first(next))?.by, liJing.id)
  assert.is(confirmingQueue([next], law.id).length, 1)
  assert.is(confirmingQueue([next], finance.id).length, 0)
  assert.is(askConfirmation(next, name, anAct()).next, next, 'asking twice is asking once')
})

confirming('that is given is the submission, by the head', () => {
  const { next } = askConfirmation(reported, name, anAct())
  const given = answerConfirmation(next, { ...name, given: true, reason: '' }, byHead).next
  assert.is(statusOf(first(given)), 'submitted')
  assert.equal(first(given).submissions, [{ by: chenGang.id, at: byHead.at }])
  assert.is(pendingConfirmation(first(given)), undefined)
})

confirming('that is declined goes back with its reason and can be asked for again', () => {
  const { next } = askConfirmation(reported, name, anAct())
  refuses('reason-needed', () => answerConfirmation(next, { ...name, given: false, reason: ' ' }, byHead))
  const back = answerConfirmation(next, { ...name, given: false, reason: '缺附件' }, byHead).next
  assert.is(statusOf(first(back)), 'ongoing')
  assert.is(first(back).confirmations?.at(-1)?.answer?.reason, '缺附件')
  assert.ok(pendingConfirmation(first(askConfirmation(back, name, anAct()).next)))
})

confirming('is refused where nothing was reported, asked for, or left open', () => {
  refuses('progress-empty', () => askConfirmation(aPlan(), name, anAct()))
  refuses('confirmation-not-asked', () =>
    answerConfirmation(reported, { ...name, given: true, reason: '' }, byHead),
  )
  refuses('occurrence-submitted', () =>
    askConfirmation(planWith({ submissions: [aSubmission()] }), name, anAct()),
  )
  refuses('plan-not-issued', () => askConfirmation({ ...reported, status: 'closed' }, name, anAct()))
})

confirming.run()
