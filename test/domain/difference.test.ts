import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { differenceOf, type Stretch } from '#src/domain/difference.ts'

const difference = suite('differenceOf 改写')

const marked = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ kind, words }) => ({ same: words, out: `[-${words}-]`, in: `[+${words}+]` })[kind])
    .join('')

const rewordings: readonly (readonly [string, string, string])[] = [
  ['每季度公开一次。', '每季度公开一次。', '每季度公开一次。'],
  ['围绕2020年工作要点', '围绕2021年工作要点', '围绕[-2020-][+2021+]年工作要点'],
  ['公开预算信息', '公开预算、决算信息', '公开预算[+、决算+]信息'],
  ['及时公开预算信息', '公开预算信息', '[-及时-]公开预算信息'],
  ['公开，解读', '公开,解读', '公开,解读'],
  ['2022-03-31前办结3.2-1', '2022-06-02前办结3.2-2', '[-2022-03-31-][+2022-06-02+]前办结[-3.2-1-][+3.2-2+]'],
  ['', '新的要求', '[+新的要求+]'],
  ['旧的要求', '', '[-旧的要求-]'],
]

for (const [before, after, shown] of rewordings) {
  difference(`shows ${shown}`, () => assert.is(marked(differenceOf(before, after)), shown))
}

const texts = fc
  .array(fc.constantFrom('公开', '预算', '信息', '及时', '，', '、', '年', 'A', '🙂'), { maxLength: 20 })
  .map((words) => words.join(''))

difference('gives back both texts, whatever they are', async () => {
  await fc.assert(
    fc.property(texts, texts, (before, after) => {
      const stretches = differenceOf(before, after)
      const without = (left: Stretch['kind']) =>
        stretches.flatMap(({ kind, words }) => (kind === left ? [] : words)).join('')
      assert.is(without('out'), after)
      assert.is(without('in'), before)
    }),
  )
})

difference('does not labour over texts of many thousand words', () => {
  const [before, after] = ['公开信息'.repeat(3000), '解读政策'.repeat(3000)]
  assert.is(differenceOf(before, after).length, 2)
})

difference.run()
