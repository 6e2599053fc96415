import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { scoreOf } from '#src/domain/scoring/score.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aSubmission,
  aTask,
  at,
  aWaiver,
} from '../../support/build.ts'
import { anAdjustment, anIndicator, aScoring } from '../../support/indicator.ts'

const moment = { today: '2021-10-08', now: at('2021-10-08') }
const done = anOccurrence({
  key: 'done',
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})
const late = anOccurrence({ key: 'late' })
const unproved = anOccurrence({
  key: 'unproved',
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})
const ahead = anOccurrence({ key: 'ahead', dueOn: '2021-12-31' })
const waived = anOccurrence({ key: 'waived', waiver: aWaiver })
const plan = aPlan({
  tasks: [
    aTask({ occurrences: [done, late, unproved, ahead, waived] }),
    aTask({ code: '1.1-2', occurrences: [late] }),
  ],
})

const score = suite('scoreOf 考核自评')

score('loses for what is late and for what is due and unproved, and for nothing else', () => {
  const { marks, lost } = scoreOf(aScoring(anIndicator()), plan, moment)
  assert.equal(
    marks[0]?.breaches.map(({ kind, observation }) => [kind, observation.occurrence.key]),
    [
      ['late', 'late'],
      ['unproved', 'unproved'],
    ],
  )
  assert.is(lost, 4)
})

for (const [what, given, lost] of [
  ['its cap', { cap: 3 }, 3],
  ['its weight, whatever the cap says', { each: 8, cap: 20 }, 10],
  ['recorded deductions too', { adjustments: [anAdjustment(0.5)] }, 4.5],
  ['nothing without tasks', { taskCodes: [] }, 0],
] as const) {
  score(`an indicator loses no more than ${what}`, () => {
    const { marks } = scoreOf(
      aScoring(
        anIndicator({
          ...given,
          adjustments: [...(given.adjustments ?? [])],
          taskCodes: [...(given.taskCodes ?? ['1.1-1'])],
        }),
      ),
      plan,
      moment,
    )
    assert.is(marks[0]?.lost, lost)
    assert.is(marks[0]?.kept, 10 - lost)
  })
}

score('a bonus is what was awarded, up to its weight', () => {
  const bonus = anIndicator({
    code: '6',
    kind: 'bonus',
    weight: 5,
    adjustments: [anAdjustment(3), anAdjustment(4)],
  })
  const sheet = aScoring(anIndicator({ taskCodes: [] }), bonus)
  const { full, kept, total } = scoreOf(sheet, plan, moment)
  assert.equal([full, kept, total], [10, 10, 15])
})

score('a veto that was recorded ends it all', () => {
  const veto = anIndicator({ code: '7', kind: 'veto', weight: 0, adjustments: [] })
  const recorded = { ...veto, adjustments: [anAdjustment(0)] }
  assert.is(scoreOf(aScoring(anIndicator(), veto), plan, moment).total, 6)
  assert.is(scoreOf(aScoring(anIndicator(), recorded), plan, moment).total, 0)
})

score('adds tenths without dust', () => {
  const each = (code: string) =>
    anIndicator({ code, weight: 1, taskCodes: [], adjustments: [anAdjustment(0.1)] })
  assert.is(scoreOf(aScoring(each('1'), each('2'), each('3')), plan, moment).lost, 0.3)
})

score.run()
