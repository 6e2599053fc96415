import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bracketsOf } from '#src/parse/brackets.ts'
import { headingOf } from '#src/parse/headings.ts'

const test = suite('headingOf')

function cutOf(text: string, hasChildren = false): [string | null, string] {
  const { title, bodyStart, cut } = headingOf(
    { text, brackets: bracketsOf(text) },
    { start: 0, end: text.length },
    hasChildren,
  )
  return [
    title && text.slice(title.start, title.end),
    cut === 'unmarked' ? `?${text.slice(bodyStart)}` : text.slice(bodyStart),
  ]
}

for (const [text, title, body] of [
  ['强化解读。编制图解。', '强化解读', '编制图解。'],
  ['强化“一、二”解读(试行)。编制图解。', '强化“一、二”解读(试行)', '编制图解。'],
  ['公开清单\n编制清单。发布清单。', '公开清单', '\n编制清单。发布清单。'],
  ['总体要求 坚持公开为常态、不公开为例外。', '总体要求', ' 坚持公开为常态、不公开为例外。'],
  ['编制并发布目录。', null, '编制并发布目录。'],
  [
    '严格落实《条例》加强对这项工作的领导,建立相关机制和工作流程,编制并公布年度目录。做好培训。',
    '严格落实《条例》',
    '?加强对这项工作的领导,建立相关机制和工作流程,编制并公布年度目录。做好培训。',
  ],
  [
    '强化组织领导各处室要高度重视这项工作,把它纳入重要日程,指定一位负责同志分管这项工作。',
    '强化组织领导',
    '?各处室要高度重视这项工作,把它纳入重要日程,指定一位负责同志分管这项工作。',
  ],
  ['指导思想深入贯彻新理念,坚持以公开促落实。', '指导思想', '?深入贯彻新理念,坚持以公开促落实。'],
] as const) {
  test(`cuts ${text.slice(0, 14)}…`, () => assert.equal(cutOf(text), [title, body]))
}

test('takes words without a full stop as heading when parts follow', () => {
  assert.equal(cutOf('围绕改革推进公开', true), ['围绕改革推进公开', ''])
})

test('does not cut a heading a word behind a comma', () => {
  assert.is(
    cutOf('今年任务重、要求高、责任大,各级各部门要高度重视,切实加强领导,明确专人,精心组织,有效运作。')[0],
    null,
  )
})

test.run()
