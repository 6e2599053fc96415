import { readdirSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { correctOutline } from '#src/domain/outline-correction/apply.ts'
import { outlineOf, rowsOf } from '#src/domain/outline-correction/rows.ts'
import { proposalsOf } from '#src/parse/corrected.ts'
import { read } from '#src/parse/read.ts'

const corrected = suite('proposalsOf 更正后的任务')

const folder = 'test/fixtures/corpus'
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

for (const name of names) {
  corrected(`proposes for the outline of ${name} what reading it proposed`, () => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const { outline, proposals } = read(text)
    assert.equal(outlineOf(text, outline, rowsOf(outline)), outline)
    assert.equal(proposalsOf(text, outline), proposals)
  })
}

corrected('proposes anew where clauses were cut', () => {
  const text =
    '一、重点\n(一)网站检查。每季度检查一次网站链接，年底前编印执法手册。\n(二)培训。每年培训一次。'
  const { outline } = read(text)
  const cut = { kind: 'cut', at: text.indexOf('每季度'), place: text.indexOf('年底前') } as const
  const proposals = proposalsOf(text, correctOutline(text, outline, [cut]))
  assert.equal(
    proposals.map(({ code, clauseIds, obligations }) => [code, clauseIds, obligations[0]?.phrase]),
    [
      ['1.1-1', ['1.1.1'], '每季度检查一次'],
      ['1.1-2', ['1.1.2'], '年底前'],
      ['1.2-1', ['1.2.1'], '每年培训一次'],
    ],
  )
})

corrected.run()
