import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { manuscriptOf } from '#src/domain/document/manuscript.ts'
import { aDraft, draftText } from '../../support/draft.ts'

const outline = aDraft().outline
const chrome = '天津政务网\n'
const moved = <Part extends { start: number; end: number }>(part: Part): Part => ({
  ...part,
  start: part.start + chrome.length,
  end: part.end + chrome.length,
})

const manuscript = suite('manuscriptOf 原文')

manuscript('sets headings, clauses and paragraphs as the outline cuts them', () => {
  const blocks = manuscriptOf(draftText, outline)
  assert.equal(
    blocks.map(({ kind, stretches }) => [kind, ...stretches.map((one) => one.clause?.id ?? one.kind)]),
    [
      ['paragraph', '0.0.1'],
      ['section', 'section'],
      ['paragraph', 'item', '1.1.1', '1.1.2'],
      ['paragraph', 'item', '1.2.1', '1.2.2'],
    ],
  )
})

manuscript('leaves out nothing but white space', () => {
  const words = manuscriptOf(draftText, outline).flatMap(({ stretches }) => stretches.map((one) => one.words))
  assert.is(words.join(''), draftText.replaceAll('\n', ''))
})

manuscript('sets aside what belongs to no part', () => {
  const preamble = { ...moved(outline.preamble), clauses: outline.preamble.clauses.map(moved) }
  const [first, second] = manuscriptOf(chrome + draftText, { ...outline, preamble, sections: [] })
  const stretch = { kind: 'aside', start: 0, words: '天津政务网' }
  assert.equal(first, { kind: 'aside', start: 0, stretches: [stretch] })
  assert.is(second?.kind, 'paragraph')
})

manuscript('keeps a note within the paragraph that it belongs to', () => {
  const [section] = outline.sections
  const items = section?.items.map((item) => ({ ...item, clauses: item.clauses.slice(0, 1) })) ?? []
  const sections = section ? [{ ...section, items }] : []
  const paragraph = manuscriptOf(draftText, { ...outline, sections })[2]
  assert.equal(
    paragraph?.stretches.map(({ kind }) => kind),
    ['item', 'clause', 'note'],
  )
})

manuscript.run()
