import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { blankSummary } from '#src/domain/year-end/summary.ts'
import {
  keepWords,
  pairsIn,
  takeDraft,
  textsOfPairs,
  writeSection,
  writtenSections,
} from '#src/domain/year-end/writing.ts'
import { refuses } from '../../support/assert.ts'
import { aContent, aSection, signed } from '../../support/summary.ts'

const blank = blankSummary(2021)
const section = aSection({ text: '分解任务3项。' })
const moved = aSection({ text: '分解任务4项。' })
const writing = { id: section.id, draft: section.text, text: '本年分解任务3项，成效明显。', revision: 0 }
const { next: own } = writeSection(blank, writing)

const writingSuite = suite('writeSection')

writingSuite('follows the records while nobody wrote', () => {
  assert.is(writtenSections(blank, [section])[0]?.text, '分解任务3项。')
  assert.is(writtenSections(blank, [moved])[0]?.text, '分解任务4项。')
})

writingSuite('a person’s words stand whatever the records say since, and the move is told', () => {
  const [written] = writtenSections(own, [moved])
  assert.is(written?.text, writing.text)
  assert.is(written?.draft, '分解任务4项。')
  assert.is(written?.outdated, '分解任务3项。')
})

writingSuite('words kept beside the new draft are outdated no more', () => {
  const { next } = keepWords(own, { id: section.id, draft: moved.text, revision: 1 })
  const [written] = writtenSections(next, [moved])
  assert.equal([written?.text, written?.outdated], [writing.text, null])
})

writingSuite('taking the draft again follows the records, and history keeps the words', () => {
  const { next, did } = takeDraft(own, { id: section.id, draft: moved.text, revision: 1 })
  assert.is(writtenSections(next, [aSection({ text: '分解任务5项。' })])[0]?.text, '分解任务5项。')
  assert.is(did.before, writing.text)
})

writingSuite('the same words again write nothing', () => {
  assert.is(writeSection(own, { ...writing, revision: 1 }).next, own)
  assert.is(writeSection(blank, { ...writing, text: section.text }).next, blank)
})

writingSuite('refuses to write over words that the writer has not seen', () => {
  refuses('section-moved', () => writeSection(own, { ...writing, text: '另一种说法' }))
})

writingSuite('refuses once it is signed', () => {
  const { next } = signed(aContent())
  refuses('summary-locked', () => writeSection(next, writing))
})

writingSuite.run()

const pairs = suite('pairs of problems and measures')

pairs('come back as they were typed, without those that were emptied', () => {
  const typed = [
    { problem: '报送不及时。\n多次催办。', measure: '按月提醒。' },
    { problem: ' ', measure: '' },
    { problem: '链接失效。', measure: '' },
  ]
  const { problems, measures } = textsOfPairs(typed)
  const sections = [
    aSection({ id: 'problems', text: problems }),
    aSection({ id: 'measures', text: measures }),
  ]
  assert.equal(pairsIn(sections), [
    { problem: '报送不及时。 多次催办。', measure: '按月提醒。' },
    { problem: '链接失效。', measure: '' },
  ])
})

pairs.run()
