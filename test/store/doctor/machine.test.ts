import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { spaceDiagnosis } from '#src/store/doctor/machine.ts'

const test = suite('free space')

for (const [megabytes, gravity] of [
  [255, 'error'],
  [256, 'warning'],
  [2047, 'warning'],
  [2048, 'fine'],
] as const) {
  test(`of ${megabytes} MB is ${gravity}`, () => assert.is(spaceDiagnosis(megabytes).gravity, gravity))
}

test.run()
