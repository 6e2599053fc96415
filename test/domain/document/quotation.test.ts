import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { headingOf, quotationsOf } from '#src/domain/document/quotation.ts'
import { anOutline, aPlan, sourceText } from '../../support/build.ts'

const quoting = suite('quotationsOf 原文引用')

quoting('gives the exact words, the item and the section that they stand in', () => {
  assert.equal(quotationsOf(aPlan(), ['1.1.1']), [
    {
      section: '一、围绕权责清单深化政务公开',
      item: '(一)加强政务信息管理。',
      passages: [{ clauseId: '1.1.1', words: '系统梳理本机关制发的行政规范性文件。', own: true }],
    },
  ])
})

quoting('shows neighbouring clauses as not its own', () => {
  const preamble = {
    start: 0,
    end: 9,
    clauses: [
      { id: '0.0.1', start: 0, end: 4 },
      { id: '0.0.2', start: 4, end: 9 },
    ],
  }
  const [quotation] = quotationsOf(aPlan({ outline: anOutline({ preamble }) }), ['0.0.2'])
  assert.is(quotation?.section, '')
  assert.equal(quotation?.passages, [
    { clauseId: '0.0.1', words: sourceText.slice(0, 4), own: false },
    { clauseId: '0.0.2', words: sourceText.slice(4, 9), own: true },
  ])
})

quoting('keeps reading order when clauses of several items are asked for', () => {
  const quotations = quotationsOf(aPlan(), ['2.1.1', '1.1.1'])
  assert.equal(
    quotations.map(({ item }) => item),
    ['(一)加强政务信息管理。', '(一)行政执法信息公开。'],
  )
})

quoting('is empty for words that are not there', () => {
  assert.equal(quotationsOf(aPlan(), ['9.9.9']), [])
})

quoting.run()

const heading = suite('headingOf')

const headings: readonly (readonly [string | null, string | null, string])[] = [
  ['一', '围绕权责清单', '一、围绕权责清单'],
  ['十一', '围绕权责清单', '十一、围绕权责清单'],
  ['一、', '围绕权责清单', '一、围绕权责清单'],
  ['1', '加强管理', '1.加强管理'],
  ['(一)', '加强管理', '(一)加强管理'],
  [null, '加强管理', '加强管理'],
  [null, null, ''],
]

for (const [ordinal, title, expected] of headings) {
  heading(`${ordinal} and ${title} are ${expected || 'no heading'}`, () => {
    assert.is(headingOf({ ordinal, title }), expected)
  })
}

heading.run()
