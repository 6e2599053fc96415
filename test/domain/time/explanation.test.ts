import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Obligation } from '#src/domain/obligation.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { explanationOf } from '#src/domain/time/explanation.ts'
import { schedule } from '#src/domain/time/schedule.ts'
import { messages } from '#src/messages/index.ts'
import { anExtension, anOccurrence, at, monthly, once, onDecision, standing } from '../../support/build.ts'

const calendar = officeCalendar(nationalDays, [])
const explanation = suite('explanationOf 日期由来')

const told = (obligation: Obligation) => {
  const [first = anOccurrence()] = schedule(obligation, 2021, '2021-08-01')
  const due = explanationOf({ obligation }, first, calendar)
  return due ? messages.zh.due.explain(due) : null
}

for (const [obligation, words] of [
  [once('2021-12-31'), '2021-12-31 由政务公开办公室确定，逢休息日不顺延'],
  [{ ...once('2021-12-31'), phrase: '年底前' }, '2021-12-31 由文件写明，逢休息日不顺延'],
  [monthly(), '2021-08-31 是8月的最后一天，逢休息日不顺延'],
  [monthly(28), '2021-08-28 是文件写明的日子（8月），逢休息日不顺延'],
  [standing, '2021-09-30 是第三季度的最后一天，逢休息日不顺延'],
] as const) {
  explanation(`a ${obligation.kind} obligation: ${words}`, () => {
    assert.is(told(obligation), words)
  })
}

explanation('tells a day that was granted behind the first one', () => {
  const occurrence = anOccurrence({ extensions: [anExtension(true)] })
  const due = explanationOf({ obligation: once('2021-09-30') }, occurrence, calendar)
  assert.is(due?.dueOn, '2021-10-15')
  assert.equal(due?.steps.at(-1), {
    kind: 'granted',
    from: '2021-09-30',
    to: '2021-10-15',
    day: '2021-09-22',
  })
})

explanation('is silent where the count no longer gives the day', () => {
  const event = { title: '甲', startedAt: at('2021-09-15') }
  const moved = anOccurrence({ event, dueOn: '2021-12-31' })
  assert.is(explanationOf({ obligation: onDecision }, moved, calendar), null)
  assert.is(explanationOf({ obligation: null }, anOccurrence(), calendar), null)
})

explanation.run()
