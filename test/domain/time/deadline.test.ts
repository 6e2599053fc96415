import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { deadlineOf, isPast, isTooEarly } from '#src/domain/time/deadline.ts'
import { anExtension, anOccurrence, at } from '../../support/build.ts'

const deadline = suite('deadlineOf 现行截止日期')

for (const [title, extensions, dueOn] of [
  ['none was asked for', [], '2021-09-30'],
  ['it waits for its answer', [anExtension(null)], '2021-09-30'],
  ['it was declined', [anExtension(false)], '2021-09-30'],
  ['it was granted', [anExtension(true)], '2021-10-15'],
  ['a second was declined', [anExtension(true), anExtension(false, { dueOn: '2021-11-15' })], '2021-10-15'],
  ['a second was granted', [anExtension(true), anExtension(true, { dueOn: '2021-11-15' })], '2021-11-15'],
] as const) {
  deadline(`is ${dueOn} where ${title}`, () => {
    assert.equal(deadlineOf(anOccurrence({ extensions: [...extensions] })), { dueOn })
  })
}

deadline('a day granted ends with that day, for a clock of hours too', () => {
  const clock = { dueOn: '2021-09-15', dueAt: at('2021-09-15', '14:00') }
  assert.equal(deadlineOf(anOccurrence(clock)), clock)
  assert.equal(deadlineOf(anOccurrence({ ...clock, extensions: [anExtension(true)] })), {
    dueOn: '2021-10-15',
  })
})

deadline('a first day that was moved beyond the day granted holds', () => {
  const moved = anOccurrence({ dueOn: '2021-10-18', extensions: [anExtension(true)] })
  assert.equal(deadlineOf(moved), { dueOn: '2021-10-18' })
})

deadline.run()

const past = suite('isPast, isTooEarly')
const open = anOccurrence({ bound: 'earliest' })

for (const [day, late, early] of [
  ['2021-09-29', false, true],
  ['2021-09-30', false, false],
  ['2021-10-01', true, false],
] as const) {
  past(
    `${day}: a deadline of 2021-09-30 is ${late ? '' : 'not '}past, an earliest end then ${early ? 'not yet' : 'reached'}`,
    () => {
      assert.is(isPast(anOccurrence(), day, at(day)), late)
      assert.is(isPast(open, day, at(day)), false)
      assert.is(isTooEarly(open, day, at(day)), early)
      assert.is(isTooEarly(anOccurrence(), day, at(day)), false)
    },
  )
}

past('hours are told to the instant', () => {
  const clock = anOccurrence({ dueOn: '2021-09-15', dueAt: at('2021-09-15', '14:00') })
  const window = { ...clock, bound: 'earliest' as const }
  assert.not(isPast(clock, '2021-09-15', at('2021-09-15', '14:00')))
  assert.ok(isPast(clock, '2021-09-15', at('2021-09-15', '14:01')))
  assert.ok(isTooEarly(window, '2021-09-15', at('2021-09-15', '13:59')))
  assert.not(isTooEarly(window, '2021-09-15', at('2021-09-15', '14:00')))
})

past.run()
