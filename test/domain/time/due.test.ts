import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { addDays, daysBetween } from '#src/domain/time/day.ts'
import { addWorkdays, due } from '#src/domain/time/due.ts'
import type { Step } from '#src/domain/time/step.ts'
import { at } from '../../support/build.ts'

const calendar = officeCalendar(nationalDays, [])
const workdays = suite('due in workdays 工作日')

for (const [start, count, dueOn] of [
  ['2026-09-15', 20, '2026-10-19'],
  ['2026-02-13', 20, '2026-03-19'],
  ['2026-01-05', 20, '2026-02-02'],
  ['2026-02-27', 1, '2026-02-28'],
  ['2026-02-27', 2, '2026-03-02'],
  ['2021-12-31', 1, '2022-01-04'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2021-09-18', 1, '2021-09-22'],
] as const) {
  workdays(`${start} + ${count} = ${dueOn}`, () => {
    assert.is(addWorkdays(start, count, calendar), dueOn)
  })
}

workdays('every rest day and every day worked in exchange is accounted for', () => {
  const { steps, estimated } = due({ count: 20, unit: 'workday' }, '2026-09-15', calendar)

  assert.is(estimated, false)
  assert.equal(steps, [
    { kind: 'counted', count: 20, unit: 'workday', from: '2026-09-15', to: '2026-10-19' },
    { kind: 'rested', name: null, from: '2026-09-19', to: '2026-09-19' },
    { kind: 'worked', name: '国庆节', day: '2026-09-20' },
    { kind: 'rested', name: '中秋', from: '2026-09-25', to: '2026-09-27' },
    { kind: 'rested', name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
    { kind: 'worked', name: '国庆节', day: '2026-10-10' },
    { kind: 'rested', name: null, from: '2026-10-11', to: '2026-10-11' },
    { kind: 'rested', name: null, from: '2026-10-17', to: '2026-10-18' },
  ])
})

workdays('a date that reaches into a year without a notice is an estimate', () => {
  const { dueOn, estimated, steps } = due({ count: 20, unit: 'workday' }, '2026-12-20', calendar)

  assert.is(dueOn, '2027-01-15')
  assert.is(estimated, true)
  assert.equal(steps.at(-1), { kind: 'estimated', year: 2027 })
})

workdays('an instant of the night counts as its day in Shanghai', () => {
  assert.is(due({ count: 1, unit: 'workday' }, at('2021-06-21', '00:30'), calendar).dueOn, '2021-06-22')
  assert.is(due({ count: 1, unit: 'workday' }, at('2021-06-21', '23:30'), calendar).dueOn, '2021-06-22')
})

const anyDay = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2006-01-01', days))
const anyCount = fc.integer({ min: 1, max: 60 })

workdays('counting back gives what was added', async () => {
  const property = fc.property(anyDay, anyCount, (start, count) => {
    assert.is(workedBetween(start, addWorkdays(start, count, calendar)), count)
  })
  await fc.assert(property, { numRuns: 50 })
})

workdays('a later start or a longer count never falls due earlier', async () => {
  const property = fc.property(anyDay, anyCount, (start, count) => {
    const dueOn = addWorkdays(start, count, calendar)
    assert.ok(addWorkdays(addDays(start, 1), count, calendar) >= dueOn)
    assert.ok(addWorkdays(start, count + 1, calendar) > dueOn)
  })
  await fc.assert(property, { numRuns: 50 })
})

workdays('the explanation adds up: days that passed less days of rest are the count', async () => {
  const property = fc.property(anyDay, anyCount, (start, count) => {
    const { dueOn, steps } = due({ count, unit: 'workday' }, start, calendar)
    assert.is(daysBetween(start, dueOn) - restDays(steps), count)
  })
  await fc.assert(property, { numRuns: 50 })
})

workdays('time that is not counted is passed over, each day of it once', () => {
  const pauses = [
    { name: '鉴定', from: '2021-09-22', to: '2021-09-29' },
    { name: '补充材料', from: '2021-09-28', to: '2021-09-30' },
  ]
  const { dueOn, steps } = due({ count: 20, unit: 'workday' }, '2021-09-15', calendar, pauses)
  assert.is(dueOn, '2021-10-28')
  assert.equal(
    steps.filter(({ kind }) => kind === 'paused'),
    [
      { kind: 'paused', name: '鉴定', from: '2021-09-23', to: '2021-09-29' },
      { kind: 'paused', name: '补充材料', from: '2021-09-30', to: '2021-09-30' },
    ],
  )
})

workdays('with pauses too, the explanation adds up', async () => {
  const pause = fc.record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 30 }) })
  const property = fc.property(anyDay, anyCount, fc.array(pause, { maxLength: 4 }), (start, count, given) => {
    const pauses = given.map((one) => {
      const from = addDays(start, one.start)
      return { name: '鉴定', from, to: addDays(from, one.length) }
    })
    const { dueOn, steps } = due({ count, unit: 'workday' }, start, calendar, pauses)
    const paused = steps.flatMap((step) => (step.kind === 'paused' ? [step] : []))
    const pausedCount = paused.reduce((days, { from, to }) => days + daysBetween(from, to) + 1, 0)
    assert.is(daysBetween(start, dueOn) - restDays(steps) - pausedCount, count)
    assert.ok(calendar.isWorkday(dueOn))
  })
  await fc.assert(property, { numRuns: 100 })
})

workdays.run()

const days = suite('due in days 日')

days('a last day that rests gives way to the next workday', () => {
  const { dueOn, steps } = due({ count: 20, unit: 'day' }, '2021-09-11', calendar)

  assert.is(dueOn, '2021-10-08')
  assert.equal(steps, [
    { kind: 'counted', count: 20, unit: 'day', from: '2021-09-11', to: '2021-10-01' },
    { kind: 'moved', name: '国庆节', from: '2021-10-01', to: '2021-10-08' },
  ])
})

days('a last day worked in exchange stays', () => {
  assert.is(due({ count: 1, unit: 'day' }, '2021-10-08', calendar).dueOn, '2021-10-09')
})

days('only the last day matters for an estimate', () => {
  assert.is(due({ count: 30, unit: 'day' }, '2026-12-01', calendar).estimated, false)
  assert.is(due({ count: 31, unit: 'day' }, '2026-12-01', calendar).estimated, true)
})

days.run()

const hours = suite('due in hours 小时')

hours('the clock runs through night and holiday', () => {
  const start = '2021-10-01T12:00:00Z'
  const { dueOn, dueAt, steps } = due({ count: 5, unit: 'hour' }, start, calendar)

  assert.is(dueAt, '2021-10-01T17:00:00Z')
  assert.is(dueOn, '2021-10-02', '01:00 in Shanghai')
  assert.equal(steps, [{ kind: 'clock', hours: 5, from: start, to: dueAt }])
})

hours('a mere day cannot start the clock', () => {
  assert.throws(
    () => due({ count: 5, unit: 'hour' }, '2021-10-01', calendar),
    (error: unknown) => {
      return error instanceof RangeError
    },
  )
})

hours('a pause moves the last moment on by its own length', () => {
  const pauses = [
    { name: '停电', from: at('2021-10-01', '16:00'), to: at('2021-10-01', '17:30') },
    { name: '停电', from: at('2021-10-02', '09:00'), to: at('2021-10-02', '10:00') },
  ]
  const { dueAt, steps } = due({ count: 5, unit: 'hour' }, at('2021-10-01', '15:00'), calendar, pauses)
  assert.is(Date.parse(dueAt ?? ''), Date.parse(at('2021-10-01', '21:30')))
  assert.is(steps.length, 2)
})

hours.run()

function workedBetween(from: string, to: string): number {
  let worked = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkday(day)) worked += 1
  return worked
}

function restDays(steps: readonly Step[]): number {
  return steps
    .filter((step) => step.kind === 'rested')
    .reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
}
