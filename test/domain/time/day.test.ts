import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  addDays,
  addTime,
  dayIn,
  dayOf,
  daysBetween,
  isAfter,
  minuteOf,
  weekdayOf,
} from '#src/domain/time/day.ts'

const day = suite('day')

for (const [instant, expected] of [
  ['2021-06-20T15:59:59.999Z', '2021-06-20'],
  ['2021-06-20T16:00:00Z', '2021-06-21'],
  ['2021-12-31T16:00:00Z', '2022-01-01'],
] as const) {
  day(`${instant} is ${expected} in Shanghai`, () => assert.is(dayOf(instant), expected))
}

day('the day of an instant is what the rules of the zone say, since 1992', async () => {
  const instants = fc.date({
    min: new Date('1992-01-01'),
    max: new Date('2101-01-01'),
    noInvalidDate: true,
  })
  const property = fc.property(instants, (date) => {
    const byTheZone = Temporal.Instant.from(date.toISOString()).toZonedDateTimeISO('Asia/Shanghai')
    assert.is(dayOf(date.toISOString()), byTheZone.toPlainDate().toString())
  })
  await fc.assert(property)
})

for (const [from, to, days] of [
  ['2021-12-31', '2022-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2021-03-01', '2021-02-28', -1],
  ['2021-01-01', '2021-12-31', 364],
] as const) {
  day(`from ${from} to ${to} it is ${days}`, () => {
    assert.is(daysBetween(from, to), days)
    assert.is(addDays(from, days), to)
  })
}

day('counting days on, and the weekday, are what the calendar says', async () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2101-01-01'), noInvalidDate: true })
  const property = fc.property(days, fc.integer({ min: -4000, max: 4000 }), (date, count) => {
    const start = date.toISOString().slice(0, 10)
    const end = Temporal.PlainDate.from(start).add({ days: count })
    assert.is(addDays(start, count), end.toString())
    assert.is(weekdayOf(end.toString()), end.dayOfWeek)
  })
  await fc.assert(property)
})

day('a day past the end of its month is the last one', () => {
  assert.is(dayIn(2024, 2, 31), '2024-02-29')
  assert.is(dayIn(2021, 2, 31), '2021-02-28')
  assert.is(dayIn(2021, 9, 8), '2021-09-08')
})

day('instants compare as moments, with or without fractions', () => {
  assert.ok(isAfter('2021-09-30T09:00:00.001Z', '2021-09-30T09:00:00Z'))
  assert.not(isAfter('2021-09-30T09:00:00.000Z', '2021-09-30T09:00:00Z'))
})

day('the wall clock of Shanghai is eight hours ahead', () => {
  assert.is(minuteOf('2021-10-01T17:05:59Z'), '2021-10-02 01:05')
  assert.is(addTime('2021-10-01T17:05:59Z', { hours: 5 }), '2021-10-01T22:05:59Z')
})

day('weeks begin on Monday', () => {
  assert.equal([weekdayOf('2021-09-20'), weekdayOf('2021-09-26')], [1, 7])
})

day.run()
