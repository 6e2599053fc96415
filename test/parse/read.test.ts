import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { longestText, read } from '#src/parse/read.ts'
import { refuses } from '../support/assert.ts'

const test = suite('read')

test('refuses blank text and text that is too long', () => {
  refuses('document-empty', () => read(' \n\u3000\uFEFF'))
  refuses('document-too-long', () => read('公'.repeat(longestText + 1)))
})

test('reads text without numbering as one item, and says so', () => {
  const { outline } = read('坚持以公开为常态。编制目录。')
  assert.is(outline.sections.length, 1)
  assert.is(outline.sections[0]?.items[0]?.clauses.length, 2)
  assert.ok(outline.findings.some(({ code }) => code === 'no-sections'))
})

test('puts dates into the year given, unless the document names its own', () => {
  const dueOn = (text: string) => read(text, 2024).proposals[0]?.obligations[0]
  assert.equal(dueOn('一、公开\n(一)编制目录，6月底前上网。'), {
    kind: 'once',
    dueOn: '2024-06-30',
    phrase: '6月底前',
  })
  assert.equal(dueOn('2021年某局政务公开工作要点\n一、公开\n(一)编制目录，6月底前上网。'), {
    kind: 'once',
    dueOn: '2021-06-30',
    phrase: '6月底前',
  })
})

test('reads what patterns of damage leave of a plan', () => {
  const clean = read(readFileSync('test/fixtures/corpus/patterns/P04-at-watermark.txt', 'utf8')).outline
  assert.equal(
    clean.sections.map(({ items }) => items.length),
    [2],
  )
  const mirrored = read(
    readFileSync('test/fixtures/corpus/patterns/P03-traditional-with-pinyin-noise.txt', 'utf8'),
  )
  assert.equal(
    mirrored.proposals.map(({ obligations }) => obligations[0]?.kind),
    ['periodic', 'onEvent'],
  )
})

test.run()
