import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readEventLines } from '#src/parse/event-lines.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import { at } from '../support/build.ts'

const setting = { inHours: false, now: at('2021-09-15') }
const rowsOf = (text: string) => rowsOfCsv(text)
const started = (day: string, time = '00:00') => new Date(at(day, time)).getTime()

const lines = suite('readEventLines 粘贴台账')

for (const [row, day, time] of [
  ['甲\t2021-09-01', '2021-09-01', '00:00'],
  ['甲\t2021/9/1', '2021-09-01', '00:00'],
  ['甲\t2021年9月1日\t9:05', '2021-09-01', '09:05'],
  ['甲\t2021-09-01 14：30\t备注', '2021-09-01', '14:30'],
] as const) {
  lines(JSON.stringify(row), () => {
    const [read] = readEventLines(rowsOf(row), setting)
    assert.is(read?.problem, null)
    assert.is(Date.parse(read?.event?.startedAt ?? ''), started(day, time))
    assert.is(read?.title, '甲')
  })
}

for (const [row, problem, inHours] of [
  ['\t2021-09-01', 'no-title', false],
  ['甲', 'no-day', false],
  ['甲\t2021-02-30', 'no-day', false],
  ['甲\t2021-09-01', 'no-time', true],
  ['甲\t2021-09-16', 'in-future', false],
] as const) {
  lines(`${JSON.stringify(row)} is wrong: ${problem}`, () => {
    const [read] = readEventLines(rowsOf(`事件\t日期\n${row}`), { ...setting, inHours })
    assert.is(read?.problem, problem)
    assert.is(read?.line, 2)
    assert.is(read?.event, null)
  })
}

lines('passes over the head and blank rows, and counts them', () => {
  const read = readEventLines(rowsOf('事件\t日期\r\n\r\n甲\t2021-09-01\r\n乙\t2021-09-02\r\n'), setting)
  assert.equal(
    read.map(({ line, title }) => [line, title]),
    [
      [3, '甲'],
      [4, '乙'],
    ],
  )
})

lines('keeps what else a headed table tells, and not what is computed', () => {
  const text = '序号\t事件\t发生时间\t文号\t截止\t用时\n一\t甲\t2021-09-01\t1号\t2021-09-29\t3 天'
  const [read] = readEventLines(rowsOf(text), setting)
  assert.is(read?.title, '甲')
  assert.equal(read?.event?.fields, { 序号: '一', 文号: '1号' })
})

lines.run()
