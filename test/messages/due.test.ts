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
    '2026-10-19 = 2026-09-15 之后第 20 个工作日（当日不计）；9月20日（周日）调休上班；跳过中秋（9月25日至27日）；跳过国庆节（10月1日至7日）；10月10日（周六）调休上班',
    '19 Oct 2026 = 15 Sep 2026 + 20 working days (the first day not counted); Sun 20 Sep is a make-up working day; skips Mid-Autumn Festival (25–27 Sep); skips National Day (1–7 Oct); Sat 10 Oct is a make-up working day',
  ],
  [
    { count: 20, unit: 'day' },
    '2021-09-11',
    '2021-10-01 = 2021-09-11 之后第 20 日（当日不计）；期满日 10月1日逢国庆节，顺延至 2021-10-08',
    '1 Oct 2021 = 11 Sep 2021 + 20 days (the first day not counted); the last day, 1 Oct, falls on National Day, so it moves to 8 Oct 2021',
  ],
  [
    { count: 5, unit: 'hour' },
    at('2021-10-01', '20:00'),
    '2021-10-02 01:00 = 2021-10-01 20:00 起 5 小时（昼夜连续计算）',
    '2 Oct 2021, 01:00 = 1 Oct 2021, 20:00 + 5 hours, counted day and night',
  ],
  [
    { count: 1, unit: 'workday' },
    '2026-12-31',
    '2027-01-01 = 2026-12-31 之后第 1 个工作日（当日不计）；2027年节假日安排尚未录入，日期为估算',
    '1 Jan 2027 = 31 Dec 2026 + 1 working day (the first day not counted); the holidays of 2027 have not been entered yet, so this is an estimate',
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
  assert.is(messages.zh.due.step(weekend), '跳过周末（9月19日）')
  assert.is(messages.en.due.step(weekend), 'skips a weekend (19 Sep)')
})

explain('names the laws that a day rests on, and none where somebody named the day', () => {
  const counted = due({ count: 20, unit: 'workday' }, '2026-09-15', calendar)
  assert.is(messages.zh.due.sources(counted), '依据：民法典第二百零一条、2026年节假日安排')
  const named = { dueOn: '2026-09-30', estimated: false, steps: [] }
  assert.equal([messages.zh.due.sources(named), messages.en.due.sources(named)], ['', ''])
})

explain.run()
