import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Obligation } from '#src/domain/obligation.ts'
import { messages } from '#src/messages/index.ts'
import { monthly, once, onDecision, standing } from '../support/build.ts'

const words = suite('obligation in words 时限要求')

const yearly = { kind: 'periodic', every: 'year', atLeast: 1, phrase: '' } as const
const inHours: Obligation = { ...onDecision, within: { count: 5, unit: 'hour' }, from: '发生' }

const rows: readonly (readonly [Obligation, string, string])[] = [
  [once('2021-12-31'), '12月31日前', 'by 31 Dec 2021'],
  [once('2022-01-31'), '2022年1月31日前', 'by 31 Jan 2022'],
  [monthly(), '每月至少 1 次', 'at least once monthly'],
  [monthly(28), '每月28日前', 'at least once monthly, by day 28'],
  [yearly, '每年至少 1 次', 'at least once yearly'],
  [{ ...yearly, dueDay: 31, dueMonth: 1 }, '每年1月31日前', 'at least once yearly, by 31 Jan'],
  [
    { ...yearly, every: 'quarter', atLeast: 2, dueDay: 10 },
    '每季度至少 2 次，末月10日前',
    'at least 2 times quarterly, by day 10 of its last month',
  ],
  [onDecision, '作出之日起 20 个工作日内', 'within 20 working days of 作出'],
  [inHours, '发生起 5 小时内', 'within 5 hours of 发生'],
  [{ ...onDecision, from: '', within: { count: 1, unit: 'day' } }, '1 日内', 'within 1 day'],
  [
    { ...onDecision, bound: 'earliest', from: '', within: { count: 30, unit: 'day' } },
    '不少于 30 日',
    'for at least 30 days',
  ],
  [standing, '长期，每季度填报', 'standing work, reported quarterly'],
]

for (const [obligation, inChinese, inEnglish] of rows) {
  words(`says “${inChinese}”`, () => {
    assert.is(messages.zh.obligation.words(obligation, 2021), inChinese)
    assert.is(messages.en.obligation.words(obligation, 2021), inEnglish)
  })
}

words.run()
