import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { observe } from '#src/domain/standing/observation.ts'
import { anOccurrence, aPlan, aSubmission, aTask, at, standing } from '../../support/build.ts'

const observing = suite('observe')
const moment = { today: '2021-10-02', now: at('2021-10-02') }

observing('tells status, light and days of every occurrence', () => {
  const late = aTask()
  const missed = aTask({ code: '2.1-1', obligation: standing })
  const submitted = aTask({ code: '2.1-2', occurrences: [anOccurrence({ submissions: [aSubmission()] })] })
  const soon = aTask({ code: '2.1-3', occurrences: [anOccurrence({ dueOn: '2021-10-09' })] })
  const noEventYet = aTask({ code: '2.1-4', occurrences: [] })
  const plan = aPlan({ soonDays: 7, tasks: [late, missed, submitted, soon, noEventYet] })

  assert.equal(
    observe(plan, moment).map(({ task, status, light, days, inTime }) => [
      task.code,
      status,
      light,
      days,
      inTime,
    ]),
    [
      ['1.1-1', 'notStarted', 'overdue', -2, false],
      ['2.1-1', 'notStarted', 'missed', -2, false],
      ['2.1-2', 'submitted', 'normal', -2, true],
      ['2.1-3', 'notStarted', 'soon', 7, false],
    ],
  )
})

for (const [time, isDue] of [
  ['14:00', false],
  ['14:01', true],
] as const) {
  observing(`at ${time} a clock that ends at 14:00 has ${isDue ? '' : 'not '}come due`, () => {
    const clock = anOccurrence({ dueOn: '2021-10-02', dueAt: at('2021-10-02', '14:00') })
    const plan = aPlan({ tasks: [aTask({ occurrences: [clock] })] })
    const [one] = observe(plan, { today: '2021-10-02', now: at('2021-10-02', time) })
    assert.is(one?.isDue, isDue)
  })
}

observing('leaves a closed plan as it stood on the day it was closed', () => {
  const open = aTask({ occurrences: [anOccurrence({ dueOn: '2021-12-31' })] })
  const closed = aPlan({ status: 'closed', closedOn: '2021-12-20', tasks: [open] })
  const [observed] = observe(closed, { today: '2024-05-06', now: at('2024-05-06') })
  assert.is(observed?.light, 'normal')
  assert.is(observed?.days, 11)
  assert.is(observed?.isDue, false)
})

observing.run()
