import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { violationsIn } from '#src/domain/annual-report/check.ts'
import type { Statement } from '#src/domain/annual-report/statement.ts'
import { soundStatement, withText } from '../../support/annual-report.ts'

const sound = soundStatement()
const period = '统计期限为2022年1月1日至12月31日。'

const brokenBy = (statement: Statement) =>
  violationsIn(statement).map(({ rule, severity }) => `${rule} ${severity}`)

const quoted = suite('V8, the figures that 总体情况 quotes')

for (const [text, difference] of [
  ['全年新收政府信息公开申请14,069件。', undefined],
  ['全年新收政府信息公开申请14068件。', -1],
  ['共收到依申请公开申请１４０７０件。', 1],
  ['收到公民、法人和其他组织提出的政府信息公开申请 14069 件', undefined],
  ['全年未收到政府信息公开申请。', -14069],
  ['上年收到申请9000件。', undefined],
  ['收到信函申请20件。', undefined],
  ['收到群众建议提案12件。', undefined],
  ['上年度结转申请550件。', -10],
  ['结转下年度继续办理829件。', 10],
  ['结转2023年819件。', undefined],
  ['行政复议案件共791件，结果维持376件。', 1],
  ['收到行政复议申请790件。', undefined],
  ['行政诉讼案件212件。', undefined],
  ['行政诉讼案件210件。', -2],
  ['行政复议、行政诉讼共1000件。', -2],
  ['未发生行政复议案件。', -790],
  ['未经复议直接起诉57件，复议后起诉156件。', 1],
  ['部分申请人未经行政复议直接起诉。', undefined],
] as const) {
  quoted(`${difference === undefined ? 'passes' : 'finds'} ${text}`, () => {
    const violations = violationsIn(withText(sound, '1', period + text))
    assert.equal(
      violations.map(({ rule, difference }) => [rule, difference]),
      difference === undefined ? [] : [['V8', difference]],
    )
  })
}

quoted('names the cell and the words', () => {
  const [violation] = violationsIn(withText(sound, '1', `${period}新收申请12件。`))
  assert.equal(violation?.cells, ['text.1', 't3.r1.c7'])
  assert.is(violation?.quoted, '新收申请12件')
})

quoted.run()

const problems = suite('V9, section 五')

for (const text of ['', '无', '无。', ' 暂无。', '没有', '/']) {
  problems(`refuses “${text}”`, () => {
    assert.equal(brokenBy(withText(sound, '5', text)), ['V9 error'])
  })
}

problems('warns of last year’s text with new figures', () => {
  const text = `${sound.previous?.texts?.[5]}今年通报6次。`
  const violation = violationsIn(withText(sound, '5', text)).find(({ rule }) => rule === 'V9')
  assert.is(violation?.severity, 'warning')
  assert.equal(violation?.cells, ['text.5', 'previous.text.5'])
  assert.ok((violation?.likeness ?? 0) > 0.9)
})

problems('does not count the opening that every report shares', () => {
  const opening = '根据年度报告格式的要求，编制本报告。本报告由六部分组成。'
  const texts = { '1': opening + period, '5': '甲乙丙。', '6': '' }
  const previous = sound.previous && { ...sound.previous, texts: { ...texts, '5': '丁戊己。' } }
  assert.equal(brokenBy({ ...sound, texts: { ...texts, '6': '未收取信息处理费。' }, previous }), [])
})

problems.run()

const fees = suite('V10, the fee for processing')

for (const [text, cost, expected] of [
  ['无。', 0, []],
  ['无。', 2.02, ['V10 warning']],
  ['本年度未收取信息处理费。', 2.02, []],
  ['本年度收取信息处理费。', 2.02, ['V10 error']],
  ['本年度收取信息处理费1200元。', 2.02, []],
] as const) {
  fees(`finds ${expected.join() || 'nothing'} in “${text}” beside charges of ${cost}`, () => {
    const statement = { ...withText(sound, '6', text), table2: { ...sound.table2, fees: cost } }
    assert.equal(brokenBy(statement), expected)
  })
}

fees('finds a fee that another section tells of', () => {
  const statement = withText(withText(sound, '6', '无。'), '1', `${period}依法收取信息处理费。`)
  const [violation] = violationsIn(statement)
  assert.is(violation?.rule, 'V10')
  assert.equal(violation?.cells, ['text.6', 'text.1'])
})

fees.run()

const span = suite('V11, the period')

for (const [text, expected] of [
  ['统计期限为2022年1月1日至12月31日。', []],
  ['统计期限为2022年1月1日至2022年12月31日。', []],
  ['数据统计期限自2022年1月1日起至2022年12月31日止。', []],
  ['统计期限为2021年1月1日至2021年12月31日。', ['V11 error']],
  ['统计期限为2022年1月1日至12月30日。', ['V11 error']],
  ['统计期限为2022年1月1日至12月31日。2022年3月1日至6月30日开展专项行动。', []],
  ['没有写统计时间。', ['V11 warning']],
] as const) {
  span(`finds ${expected.join() || 'nothing'} in “${text}”`, () => {
    assert.equal(brokenBy(withText(sound, '1', text)), expected)
  })
}

span.run()
