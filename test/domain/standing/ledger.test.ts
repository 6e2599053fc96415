import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Within } from '#src/domain/obligation.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { ledgerOf } from '#src/domain/standing/ledger.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { eventOccurrence } from '#src/domain/time/schedule.ts'
import { anAcceptance, aPlan, aSubmission, aTask, at, onDecision } from '../../support/build.ts'

const calendar = officeCalendar(nationalDays, [])
const moment = { today: '2021-10-11', now: at('2021-10-11', '12:00') }

const within = (count: number, unit: Within['unit']) => ({ ...onDecision, within: { count, unit } })
const ledgerWith = (obligation: typeof onDecision, ...events: [string, Partial<Occurrence>][]) => {
  const occurrences = events.map(([startedAt, given], index) => ({
    ...eventOccurrence(obligation, { title: startedAt, startedAt }, `e${index + 1}`, calendar),
    ...given,
  }))
  const task = aTask({ obligation, occurrences })
  return ledgerOf(aPlan({ tasks: [task] }), task, calendar, moment)
}

const ledger = suite('ledgerOf 台账')

for (const [unit, start, end, used] of [
  ['workday', '2021-09-30', '2021-10-09', 2],
  ['workday', '2021-10-01', '2021-10-07', 0],
  ['day', '2021-09-30', '2021-10-09', 9],
  ['hour', '2021-10-08', '2021-10-09', 24],
] as const) {
  ledger(`from ${start} to ${end} it took ${used} in units of a ${unit}`, () => {
    const submissions = [aSubmission(end)]
    assert.is(ledgerWith(within(20, unit), [at(start), { submissions }])?.rows[0]?.used, used)
  })
}

ledger('lists events as they happened, open ones counted to now', () => {
  const rows = ledgerWith(onDecision, [at('2021-09-28'), {}], [at('2021-09-15'), {}])?.rows ?? []
  assert.equal(
    rows.map(({ observation, used, settled }) => [observation.occurrence.key, used, settled]),
    [
      ['e2', 14, false],
      ['e1', 5, false],
    ],
  )
})

ledger('tells the rate in time of what has come due, and the mean of what was settled', () => {
  const inTime = { submissions: [aSubmission('2021-09-08')], verifications: [anAcceptance('2021-09-09')] }
  const late = { submissions: [aSubmission('2021-10-09')], verifications: [anAcceptance('2021-10-11')] }
  const told = ledgerWith(
    onDecision,
    [at('2021-09-01'), inTime],
    [at('2021-08-30'), late],
    [at('2021-10-08'), {}],
  )
  assert.is(told?.onTime.part.length, 1)
  assert.is(told?.onTime.whole.length, 2)
  assert.is(told?.mean, 15)
  assert.is(ledgerWith(onDecision, [at('2021-10-08'), {}])?.mean, null)
})

for (const [start, left] of [
  ['09:30', 150],
  ['07:00', 0],
  ['06:59', null],
] as const) {
  ledger(`at noon a clock of five hours begun at ${start} has ${left} minutes left`, () => {
    assert.is(ledgerWith(within(5, 'hour'), [at('2021-10-11', start), {}])?.rows[0]?.minutesLeft, left)
  })
}

ledger('a task that no event starts has none', () => {
  assert.is(ledgerOf(aPlan(), aTask(), calendar, moment), null)
})

ledger.run()
