import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { wordsIn } from '#src/domain/chinese.ts'

const words = suite('wordsIn')

words('parts a sentence into words and marks', () => {
  assert.equal(wordsIn('公开预算，解读政策。'), ['公开', '预算', '，', '解读', '政策', '。'])
})

words('gives every text back when put together, however long and whatever it holds', async () => {
  const piece = fc.oneof(
    fc.constantFrom('公开', '，', '\n', '。', 'e\u0301', '👩‍👩‍👧', '\ud800'),
    fc.string(),
  )
  const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''))
  await fc.assert(fc.property(text, (one) => assert.is(wordsIn(one).join(''), one)))
})

words.run()
