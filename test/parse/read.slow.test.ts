import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { coverageOf } from '#src/parse/coverage.ts'
import { longestText, read } from '#src/parse/read.ts'
import { filled, hostile } from '../support/hostile.ts'

const test = suite('read, at its longest')

/** milliseconds; ten times what it takes, so that only another order of growth fails */
const longest = 15_000

for (const piece of hostile) {
  test(`reads a million characters of ${JSON.stringify(piece)} to the last, in linear time`, () => {
    const text = filled(piece, longestText)
    const start = performance.now()
    const { outline } = read(text)
    assert.ok(performance.now() - start < longest)
    assert.equal(coverageOf(text, outline), { characters: text.length, accounted: text.length })
  })
}

test.run()
