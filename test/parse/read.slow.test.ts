import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Outline, Span } from '#src/domain/document/document.ts'
import { coverageOf } from '#src/parse/coverage.ts'
import { longestText, read } from '#src/parse/read.ts'
import { filled, hostile } from '../support/hostile.ts'

const longestTexts = suite('read, at its longest')

/** milliseconds; ten times what it takes, so that only another order of growth fails */
const longest = 15_000

for (const piece of hostile) {
  longestTexts(`reads a million characters of ${JSON.stringify(piece)} to the last, in linear time`, () => {
    const text = filled(piece, longestText)
    const start = performance.now()
    const { outline } = read(text)
    assert.ok(performance.now() - start < longest)
    assert.equal(coverageOf(text, outline), { characters: text.length, accounted: text.length })
  })
}

longestTexts.run()

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

const anything = suite('read, whatever it is given')

anything('reads any text but a blank one, in order and to the last character', async () => {
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

anything.run()

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
