import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bracketsOf } from '#src/parse/brackets.ts'
import { marksIn, numeralOf, valueOfNumeral } from '#src/parse/ordinals.ts'

const test = suite('ordinals')

const marked = (text: string) =>
  marksIn(text, bracketsOf(text)).map(({ level, value }) => `${level}:${value}`)

for (const [text, expected] of [
  ['一、总体', ['0:1']],
  ['一 、总体', ['0:1']],
  ['二.任务', ['0:2']],
  ['(十二)目录', ['1:12']],
  ['3. 指南', ['2:3']],
  ['1、名单', ['2:1']],
  ['1.2021年底前', ['2:1']],
  ['(4)公告', ['3:4']],
  ['⑦公告', ['4:7']],
  ['8)公告', ['4:8']],
  ['、围绕落实', ['0:0']],
] as const) {
  test(`sees the ordinal of ${text}`, () => assert.equal(marked(text), expected))
}

for (const text of [
  '增长2.5%',
  '2019.5.29发布',
  '规范统一、上下联动',
  '第一、其次',
  '第二十条第(一)项',
  '“一、公开”',
  '党的三、四中全会',
]) {
  test(`sees no ordinal in ${text}`, () => assert.equal(marked(text), []))
}

test('reads and writes numerals up to 99', () => {
  for (const value of [1, 9, 10, 11, 20, 42, 99]) assert.is(valueOfNumeral(numeralOf(value)), value)
  assert.is(numeralOf(21), '二十一')
})

test.run()
