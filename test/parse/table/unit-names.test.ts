import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { levelOf, unglued, unitsAtEnd, unitsNamed } from '#src/parse/table/unit-names.ts'

const test = suite('names of units')

for (const [words, expected] of [
  ['推动平台透明运行省发改委省公共资源交易中心', '省发改委省公共资源交易中心'],
  ['推进服务公开 省公安厅会同省人社厅、教育厅等相关部门,', '省公安厅会同省人社厅、教育厅等相关部门,'],
  ['推进办事公开 各行业主管部门,', '各行业主管部门,'],
  ['推进办事公开', ''],
] as const) {
  test(`finds the units at the end of ${words}`, () =>
    assert.is(words.slice(words.length - unitsAtEnd(words, '省')), expected))
}

test('finds units that no other row repeats, behind the name of the task', () => {
  const row = '公开中小学招生政策区社会事业局于7月底前公开学区划分。'
  assert.equal(unitsNamed(row, { start: 0, end: row.length }, '区'), { start: 9, end: 15 })
  assert.is(unitsNamed('公开招生政策。', { start: 0, end: 7 }, '区'), null)
})

test('knows whose units a table names', () => {
  assert.is(
    levelOf(['1.公开预算省财政厅按月公开。', '2.公开药品省药监局、县卫生局公开。', '3.解读省发改委']),
    '省',
  )
})

test('parts names that run together', () =>
  assert.is(unglued('区经济发展局区行政审批局'), '区经济发展局、区行政审批局'))

test.run()
