import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tallyIn, tallyOf, tallyWords } from '#src/http/tally.ts'

const tallies = suite('tallies')

tallies('come back as they went, by reason', () => {
  const tally = tallyOf(2, [
    ['1.1-1', 'accepted'],
    ['李 静', 'moved'],
    ['1.1-2', 'accepted'],
  ])
  assert.equal(tally, {
    changed: 2,
    left: [
      { why: 'accepted', names: ['1.1-1', '1.1-2'], more: 0 },
      { why: 'moved', names: ['李 静'], more: 0 },
    ],
  })
  assert.equal(tallyIn(tallyWords(tally)), tally)
})

tallies('count those for whose names a cookie has no room', () => {
  const names = Array.from({ length: 500 }, (_, index) => [`处室${index}`, 'moved'] as const)
  const words = tallyWords(tallyOf(0, names))
  assert.ok(encodeURIComponent(words).length < 3000)
  const [left] = tallyIn(words).left
  assert.ok(left && left.more > 300)
  assert.is(left.names.length + left.more, 500)
})

tallies('are nothing for words that nobody wrote', () => {
  assert.equal(tallyIn('x\nconstructor\t0\ta'), { changed: Number.NaN, left: [] })
})

tallies.run()
