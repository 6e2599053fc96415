import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { dueList, verificationQueue } from '#src/domain/standing/inbox.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aReturn,
  aSubmission,
  aTask,
  at,
  standing,
} from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'

const moment = { today: '2021-10-01', now: at('2021-10-01') }
const occurrence = (key: string, dueOn: string, given: Partial<Occurrence> = {}) =>
  anOccurrence({ key, dueOn, ...given })
const returned = { submissions: [aSubmission()], verifications: [aReturn()] }

const due = suite('dueList 待办')

due('returned comes first, then overdue, soon and what has begun, each by due day', () => {
  const occurrences = [
    occurrence('begun', '2021-12-31'),
    occurrence('soon', '2021-10-08'),
    occurrence('overdue since September', '2021-09-01'),
    occurrence('overdue since August', '2021-08-01'),
    occurrence('returned', '2021-12-31', returned),
    occurrence('not begun', '2021-12-31', { startsOn: '2021-10-02' }),
    occurrence('soon, though not begun', '2021-10-07', { startsOn: '2021-10-02' }),
    occurrence('waiting', '2021-09-30', { submissions: [aSubmission()] }),
    occurrence('verified', '2021-09-30', { submissions: [aSubmission()], verifications: [anAcceptance()] }),
  ]
  const items = dueList([aPlan({ tasks: [aTask({ occurrences })] })], law.id, moment)

  assert.equal(
    items.map(({ occurrence: { key }, light, days }) => [key, light, days]),
    [
      ['returned', 'normal', 91],
      ['overdue since August', 'overdue', -61],
      ['overdue since September', 'overdue', -30],
      ['soon, though not begun', 'soon', 6],
      ['soon', 'soon', 7],
      ['begun', 'normal', 91],
    ],
  )
})

due('a missed period of standing work can still be made good, after all that presses', () => {
  const missed = aTask({ obligation: standing, occurrences: [occurrence('missed', '2021-06-30')] })
  const soon = aTask({ code: '1.1-2', occurrences: [occurrence('soon', '2021-10-08')] })
  const items = dueList([aPlan({ tasks: [missed, soon] })], law.id, moment)

  assert.equal(
    items.map((item) => item.occurrence.key),
    ['soon', 'missed'],
  )
})

due('a division sees what it leads and what it supports, and which is which', () => {
  const supported = aTask({ code: '1.1-2', leadId: finance.id, supportIds: [law.id] })
  const others = aTask({ code: '1.1-3', leadId: finance.id })
  const items = dueList([aPlan({ tasks: [aTask(), supported, others] })], law.id, moment)

  assert.equal(
    items.map(({ task, leads }) => [task.code, leads]),
    [
      ['1.1-1', true],
      ['1.1-2', false],
    ],
  )
})

due('only issued plans ask for anything, and each item knows its year', () => {
  const plans = [aPlan({ year: 2022, status: 'draft' }), aPlan(), aPlan({ year: 2020, status: 'closed' })]
  assert.equal(
    dueList(plans, law.id, moment).map(({ year }) => year),
    [2021],
  )
})

due.run()

const queue = suite('verificationQueue 待核验')

queue('the oldest submission comes first, answered ones are gone', () => {
  const occurrences = [
    occurrence('later', '2021-09-30', { submissions: [aSubmission('2021-09-20')] }),
    occurrence('returned', '2021-09-30', returned),
    occurrence('resubmitted', '2021-09-30', {
      ...returned,
      submissions: [aSubmission('2021-09-10'), aSubmission('2021-09-15')],
    }),
  ]
  const waiting = verificationQueue(aPlan({ tasks: [aTask({ occurrences })] }))

  assert.equal(
    waiting.map((one) => [one.occurrence.key, one.submission.at]),
    [
      ['resubmitted', at('2021-09-15')],
      ['later', at('2021-09-20')],
    ],
  )
})

queue.run()
