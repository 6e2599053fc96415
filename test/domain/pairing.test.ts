import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pairUp } from '#src/domain/pairing.ts'

const pairing = suite('pairUp 对应')

const old = [
  '推进财政预决算信息公开。',
  '行政执法决定应当在作出之日起20个工作日内公开。',
  '每季度检查一次网站错链断链。',
]
const placesOf = (ones: readonly string[], others: readonly string[]) =>
  pairUp(ones, others).map(({ one, other }) => [one, other])

pairing('finds the same words at another place, whatever their numbering, spaces and widths', () => {
  assert.equal(placesOf(['(一) 每季度检查一次网站 错链断链', '1.推进财政预决算信息公开。'], old), [
    [0, 2],
    [1, 0],
  ])
  assert.is(pairUp(['2.推进财政预决算信息公开'], old)[0]?.likeness, 1)
})

pairing('finds words that were changed', () => {
  assert.equal(placesOf(['行政执法决定应当在作出之日起7个工作日内通过网站公开。'], old), [[0, 1]])
})

pairing('finds nothing for a new requirement', () => {
  assert.equal(placesOf(['举办政府开放日活动，邀请公众代表参加。'], old), [])
})

pairing('gives each text to the one that is most like it', () => {
  const ones = ['推进财政预算信息公开。', '推进财政预决算信息公开。']
  assert.equal(placesOf(ones, old), [[1, 0]])
})

pairing('pairs texts that stand twice in their order', () => {
  const twice = ['公开办事指南。', '公开办事指南。']
  assert.equal(placesOf(twice, twice), [
    [0, 0],
    [1, 1],
  ])
})

const texts = fc.array(
  fc.array(fc.constantFrom('公开', '预算', '信息', '解读', '执法', '2021年', '，'), { maxLength: 6 }),
  { maxLength: 8 },
)

pairing('uses each text once at most, and pairs a list with itself throughout', async () => {
  await fc.assert(
    fc.property(texts, texts, (some, more) => {
      const [ones, others] = [some.map((words) => words.join('')), more.map((words) => words.join(''))]
      const pairs = pairUp(ones, others)
      assert.is(new Set(pairs.map(({ one }) => one)).size, pairs.length)
      assert.is(new Set(pairs.map(({ other }) => other)).size, pairs.length)
      assert.ok(pairUp(ones, ones).every(({ likeness }) => likeness === 1))
      assert.is(pairUp(ones, ones).length, ones.length)
    }),
  )
})

pairing.run()
