import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Outline, Span } from '#src/domain/document/document.ts'
import { coverageOf } from '#src/parse/coverage.ts'
import { longestText, read } from '#src/parse/read.ts'
import { refuses } from '../support/assert.ts'

const test = suite('read')

/** Strings made of what plans are made of, in any order. */
const words = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '、',
    '(一)',
    '（二）',
    '1.',
    '2．',
    '(1)',
    '①',
    '公开',
    '清单',
    '。',
    '；',
    '，',
    '\n',
    ' ',
    '　',
    '“',
    '”',
    '《',
    '》',
    '(',
    ')',
  ],
  ...[
    '责任单位：',
    '办公室',
    '牵头',
    '(办公室负责',
    '每年',
    '不少于',
    '3次',
    '20个工作日内',
    '2021年',
    '12月底前',
    '附件',
    '工作任务',
    '责任单位',
    '\t',
    '|',
    '@@',
    '(qū)',
    '\uFEFF',
    '\u{20BB7}',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((pieces) => pieces.join('')),
)

test('reads any text but a blank one, in order and to the last character', async () => {
  await fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(isReadable(text))
      const { outline, proposals } = read(text)
      assert.equal(coverageOf(text, outline), { characters: text.length, accounted: text.length })
      assertInOrder(text, outline)
      assertOneTaskEach(
        outline,
        proposals.flatMap(({ clauseIds }) => clauseIds),
      )
    }),
    { numRuns: 600, seed: 2021 },
  )
})

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

function isReadable(text: string): boolean {
  try {
    read(text)
    return true
  } catch (error) {
    return !(error instanceof Error && error.message === 'document-empty')
  }
}

function assertInOrder(text: string, { preamble, sections }: Outline): void {
  assertWithin({ start: 0, end: text.length }, preamble.clauses)
  assertWithin({ start: 0, end: text.length }, sections)
  for (const section of sections) {
    assertWithin(section, section.items)
    for (const item of section.items) assertWithin(item, item.clauses)
  }
}

function assertWithin(whole: Span, parts: readonly Span[]): void {
  let last = whole.start
  for (const { start, end } of parts) {
    assert.ok(
      last <= start && start < end && end <= whole.end,
      `${start}–${end} within ${whole.start}–${whole.end}`,
    )
    last = end
  }
}

function assertOneTaskEach({ sections }: Outline, inTasks: readonly string[]): void {
  const ids = sections.flatMap(({ items }) => items.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
  assert.equal([...inTasks].toSorted(), ids.toSorted())
}

test.run()
