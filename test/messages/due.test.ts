import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Within } from '#src/domain/obligation.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { due } from '#src/domain/time/due.ts'
import { messages } from '#src/messages/index.ts'
import { at } from '../support/build.ts'

const calendar = officeCalendar(nationalDays, [])
const explain = suite('explain 日期说明')

const rows: readonly [Within, string, string, string][] = [
  [
    { count: 20, unit: 'workday' },
    '2026-09-15',
    '2026-10-19 = 2026-09-15 之后第 20 个工作日（当日不计）；09-20（周日）调休上班；跳过中秋 09-25…09-27；跳过国庆节 10-01…10-07；10-10（周六）调休上班',
    '2026-10-19 = 2026-09-15 + 20 working days (that day not counted); worked Sun 09-20; skipped Mid-autumn Festival 09-25…09-27; skipped National Day 10-01…10-07; worked Sat 10-10',
  ],
  [
    { count: 20, unit: 'day' },
    '2021-09-11',
    '2021-10-01 = 2021-09-11 之后第 20 日（当日不计）；期满日 10-01 逢国庆节，顺延至 2021-10-08',
    '2021-10-01 = 2021-09-11 + 20 days (that day not counted); the last day 10-01 is National Day, so it moves to 2021-10-08',
  ],
  [
    { count: 5, unit: 'hour' },
    at('2021-10-01', '20:00'),
    '2021-10-02 01:00 = 2021-10-01 20:00 起 5 小时（昼夜连续计算）',
    '2021-10-02 01:00 = 2021-10-01 20:00 + 5 hours, day and night',
  ],
  [
    { count: 1, unit: 'workday' },
    '2026-12-31',
    '2027-01-01 = 2026-12-31 之后第 1 个工作日（当日不计）；2027年节假日安排尚未录入，日期为估算',
    '2027-01-01 = 2026-12-31 + 1 working day (that day not counted); the holidays of 2027 are not entered yet: this is an estimate',
  ],
]

for (const [within, start, chinese, english] of rows) {
  explain(`${start} + ${within.count} ${within.unit} is told in both languages`, () => {
    const answer = due(within, start, calendar)
    assert.is(messages.zh.due.explain(answer), chinese)
    assert.is(messages.en.due.explain(answer), english)
  })
}

explain('a plain weekend is worded when asked for by itself', () => {
  const weekend = { kind: 'rested', name: null, from: '2026-09-19', to: '2026-09-19' } as const
  assert.is(messages.zh.due.step(weekend), '跳过周末 09-19')
  assert.is(messages.en.due.step(weekend), 'skipped a weekend 09-19')
})

explain.run()
