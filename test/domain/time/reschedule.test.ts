import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { reschedule } from '#src/domain/time/reschedule.ts'
import { schedule } from '#src/domain/time/schedule.ts'
import { anOccurrence, aProgress, aTask, at, monthly, once, onDecision } from '../../support/build.ts'

const rescheduling = suite('reschedule 调整时限')
const today = '2021-09-15'

const keys = (occurrences: readonly Occurrence[]) => occurrences.map(({ key }) => key)
const tell = (occurrences: readonly Occurrence[]) => occurrences.map(({ key, dueOn }) => `${key} ${dueOn}`)

rescheduling('only what is ahead and untouched gives way', () => {
  const [july, august, september, october, ...later] = schedule(monthly(), 2021, '2021-07-01')
  const reported = { ...october, progress: [aProgress()] } as Occurrence
  const task = aTask({ occurrences: [july, august, september, reported, ...later] as Occurrence[] })

  const { stay, go, come } = reschedule(task, monthly(20), 2021, today)

  assert.equal(tell(stay), ['2021-07 2021-07-31', '2021-08 2021-08-31', '2021-10 2021-10-31'])
  assert.equal(tell(go), ['2021-09 2021-09-30', '2021-11 2021-11-30', '2021-12 2021-12-31'])
  assert.equal(tell(come), ['2021-09 2021-09-20', '2021-11 2021-11-20', '2021-12 2021-12-20'])
})

rescheduling('what the new obligation asks for alike stays the same record', () => {
  const occurrences = schedule(monthly(), 2021, today)
  const { stay, go, come } = reschedule(aTask({ occurrences }), monthly(31), 2021, today)

  assert.equal(keys(stay), keys(occurrences))
  assert.ok(stay.every((occurrence, index) => occurrence === occurrences[index]))
  assert.equal([go, come], [[], []])
})

for (const [title, dueOn, goes] of [
  ['the day before', '2021-09-14', false],
  ['the day itself', '2021-09-15', true],
  ['the day after', '2021-09-16', true],
] as const) {
  rescheduling(`due ${title} today, an untouched occurrence ${goes ? 'goes' : 'stays'}`, () => {
    const task = aTask({ occurrences: [anOccurrence({ dueOn })] })
    assert.equal(keys(reschedule(task, once('2021-12-31'), 2021, today).go), goes ? [dueOn] : [])
  })
}

rescheduling('a new single date comes even when it is past', () => {
  const { go, come } = reschedule(aTask(), once('2021-09-01'), 2021, today)

  assert.equal(keys(go), ['2021-09-30'])
  assert.equal(keys(come), ['2021-09-01'])
})

rescheduling('an event that happened keeps its occurrence', () => {
  const event = { title: '行政处罚决定', startedAt: at('2021-09-10') }
  const task = aTask({ obligation: onDecision, occurrences: [anOccurrence({ key: 'e1', event })] })
  const { stay, go, come } = reschedule(task, once('2021-12-31'), 2021, today)

  assert.equal([keys(stay), keys(go), keys(come)], [['e1'], [], ['2021-12-31']])
})

rescheduling.run()
