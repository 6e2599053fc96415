import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isRepeat } from '#src/domain/reporting/repeat.ts'
import { anAct, at } from '../../support/build.ts'
import { liJing, sunLi } from '../../support/cast.ts'

const repeats = suite('isRepeat')

for (const [title, by, time, expected] of [
  ['the same person at once', liJing.id, '09:00', true],
  ['the same person ten minutes later', liJing.id, '09:10', true],
  ['the same person eleven minutes later', liJing.id, '09:11', false],
  ['another person', sunLi.id, '09:00', false],
] as const) {
  repeats(`${title} ${expected ? 'repeats' : 'does something new'}`, () => {
    const last = { by: liJing.id, at: at('2021-09-15', '09:00') }
    assert.is(isRepeat(last, anAct({ by, time })), expected)
  })
}

repeats('the first time repeats nothing', () => assert.is(isRepeat(undefined, anAct()), false))

repeats.run()
