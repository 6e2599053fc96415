import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clausesOf, type Outline, quote } from '#src/domain/document/document.ts'
import { correctOutline } from '#src/domain/outline-correction/apply.ts'
import type { Correction } from '#src/domain/outline-correction/correction.ts'
import { piecesOf } from '#src/domain/outline-correction/places.ts'
import { unaccounted } from '#src/parse/coverage.ts'
import { read } from '#src/parse/read.ts'
import { readSample } from '#src/samples.ts'

const text =
  '总体要求是公开。\n一、重点领域\n(一)财政公开。公开预算，解读决算。说明采购。\n(二)执法公开。公示执法。\n二、保障\n(一)培训。每年培训一次。\n落款'
const { outline } = read(text.slice(0, text.indexOf('落款')))
const at = (words: string): number => text.indexOf(words)

/** The tree in short: headings and the words of clauses. */
function inShort({ preamble, sections }: Outline) {
  const words = (clauses: Outline['preamble']['clauses']) => clauses.map((clause) => quote(text, clause))
  return [
    ...(preamble.clauses.length > 0 ? [words(preamble.clauses)] : []),
    ...sections.map(({ title, items }) => [
      title,
      ...items.map((item) => [item.title, ...words(item.clauses)]),
    ]),
  ]
}

const corrected = (...corrections: Correction[]) => inShort(correctOutline(text, outline, corrections))

const correcting = suite('correctOutline 更正结构')

const [preamble, first, second] = inShort(outline)

correcting('begins with what was read', () => {
  assert.equal(inShort(outline), [
    ['总体要求是公开。'],
    ['重点领域', ['财政公开', '公开预算，解读决算。', '说明采购。'], ['执法公开', '公示执法。']],
    ['保障', ['培训', '每年培训一次。']],
  ])
})

correcting('makes an item a section, with the items that follow', () => {
  assert.equal(corrected({ kind: 'promote', level: 'item', at: at('(二)执法') }), [
    preamble,
    ['重点领域', ['财政公开', '公开预算，解读决算。', '说明采购。']],
    ['执法公开', [null, '公示执法。']],
    second,
  ])
})

correcting('makes a clause an item that stands alone, and keeps its words as a clause', () => {
  assert.equal(corrected({ kind: 'promote', level: 'clause', at: at('说明采购') })[1], [
    '重点领域',
    ['财政公开', '公开预算，解读决算。'],
    [null, '说明采购。'],
    ['执法公开', '公示执法。'],
  ])
})

correcting('makes a section an item of the one before', () => {
  assert.equal(corrected({ kind: 'demote', level: 'section', at: at('二、保障') }), [
    preamble,
    [...(first ?? []), [null, '二、保障'], ['培训', '每年培训一次。']],
  ])
})

correcting('makes a heading a clause of the item before, ordinal and all', () => {
  assert.equal(corrected({ kind: 'demote', level: 'item', at: at('(二)执法') })[1], [
    '重点领域',
    ['财政公开', '公开预算，解读决算。', '说明采购。', '(二)执法公开。', '公示执法。'],
  ])
})

correcting('joins a clause with the one before, and cuts one in two', () => {
  const join: Correction = { kind: 'join', at: at('说明采购') }
  const cut: Correction = { kind: 'cut', at: at('公开预算'), place: at('解读决算') }
  assert.equal(corrected(join)[1]?.[1], ['财政公开', '公开预算，解读决算。说明采购。'])
  assert.equal(corrected(cut)[1]?.[1], ['财政公开', '公开预算，', '解读决算。', '说明采购。'])
  assert.equal(corrected(cut, { kind: 'join', at: at('解读决算') }), inShort(outline))
})

correcting('moves the end of a heading', () => {
  const head: Correction = { kind: 'head', level: 'item', at: at('(一)财政'), end: at('解读决算') }
  assert.equal(corrected(head)[1]?.[1], ['财政公开。公开预算，', '解读决算。', '说明采购。'])
})

correcting('gives a heading another name', () => {
  const rename: Correction = { kind: 'retitle', level: 'section', at: at('二、保障'), title: '强化保障' }
  assert.is(corrected(rename)[2]?.[0], '强化保障')
})

correcting('takes text in that was left out', () => {
  const adopt: Correction = { kind: 'adopt', at: at('落款'), end: text.length }
  const [clause] = clausesOf(correctOutline(text, outline, [adopt])).slice(-1)
  assert.is(clause && quote(text, clause), '落款')
})

correcting('numbers the clauses anew', () => {
  const ids = (one: Outline) => clausesOf(one).map(({ id }) => id)
  const cut = correctOutline(text, outline, [{ kind: 'cut', at: at('公开预算'), place: at('解读决算') }])
  assert.equal(ids(outline), ['0.0.1', '1.1.1', '1.1.2', '1.2.1', '2.1.1'])
  assert.equal(ids(cut), ['0.0.1', '1.1.1', '1.1.2', '1.1.3', '1.2.1', '2.1.1'])
})

const idle: readonly Correction[] = [
  { kind: 'promote', level: 'section', at: at('二、保障') },
  { kind: 'promote', level: 'item', at: 3 },
  { kind: 'demote', level: 'clause', at: at('说明采购') },
  { kind: 'join', at: at('公开预算') },
  { kind: 'cut', at: at('公开预算'), place: at('公开预算') },
  { kind: 'cut', at: at('公开预算'), place: 9999 },
  { kind: 'head', level: 'item', at: at('(一)财政'), end: 9999 },
  { kind: 'retitle', level: 'section', at: at('二、保障'), title: '' },
  { kind: 'adopt', at: at('公开预算'), end: at('说明') },
  { kind: 'accept', code: 'unread', at: 1 },
]
for (const correction of idle) {
  correcting(`lets the outline be where nothing can be done: ${JSON.stringify(correction)}`, () => {
    assert.is(correctOutline(text, outline, [correction]), outline)
  })
}

correcting('settles a finding that was accepted or corrected', () => {
  const doubtful = {
    ...outline,
    findings: [{ code: 'title-unmarked' as const, start: at('财政'), end: at('。公开') }],
  }
  const accept: Correction = { kind: 'accept', code: 'title-unmarked', at: at('财政') }
  const rename: Correction = { kind: 'retitle', level: 'item', at: at('(一)财政'), title: '预算公开' }
  assert.is(correctOutline(text, doubtful, [accept]).findings[0]?.seen, true)
  assert.equal(correctOutline(text, doubtful, [rename]).findings, [])
})

correcting.run()

const sample = readSample('tianjin-2021.txt')
const whole = read(sample).outline

const keeping = suite('correctOutline 不丢一字')

keeping('leaves no empty part where a heading gave all it had', () => {
  const item = whole.sections[1]?.items[0]?.start ?? Number.NaN
  const section = whole.sections[1]?.start ?? Number.NaN
  const next = correctOutline(sample, whole, [
    { kind: 'promote', level: 'item', at: item },
    { kind: 'promote', level: 'clause', at: section },
  ])
  assert.ok(clausesOf(next).every(({ start, end }) => end > start))
  assert.equal(unaccounted(sample, next), [])
})

keeping.run()

const pieces = suite('piecesOf 断点')

pieces('ends a piece behind each mark and leaves none empty', () => {
  const words = piecesOf(text, { start: at('公开预算'), end: at('(二)执法') - 1 }).map((one) =>
    quote(text, one),
  )
  assert.equal(words, ['公开预算，', '解读决算。', '说明采购。'])
})

pieces.run()
