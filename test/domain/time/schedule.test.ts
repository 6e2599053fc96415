import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Obligation } from '#src/domain/obligation.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { eventOccurrence, schedule } from '#src/domain/time/schedule.ts'
import { at, monthly, once, onDecision, standing } from '../../support/build.ts'

const scheduling = suite('schedule 期次')

const quarterly: Obligation = { kind: 'periodic', every: 'quarter', atLeast: 1, phrase: '' }
const halfYearly: Obligation = { kind: 'periodic', every: 'half', atLeast: 2, phrase: '' }
const yearly: Obligation = { kind: 'periodic', every: 'year', atLeast: 1, phrase: '' }
const everyJanuary: Obligation = { ...yearly, dueMonth: 1, dueDay: 31 }

const rows: readonly [string, Obligation, string, string[]][] = [
  ['one day', once('2021-12-31'), '2021-06-21', ['2021-12-31 2021-06-21 2021-12-31']],
  ['one day already past', once('2021-03-31'), '2021-06-21', ['2021-03-31 2021-03-31 2021-03-31']],
  [
    'quarters from the one of the issue on',
    quarterly,
    '2021-06-21',
    ['2021-Q2 2021-04-01 2021-06-30', '2021-Q3 2021-07-01 2021-09-30', '2021-Q4 2021-10-01 2021-12-31'],
  ],
  ['the last day of a quarter', quarterly, '2021-12-31', ['2021-Q4 2021-10-01 2021-12-31']],
  [
    'both halves when issued the year before',
    halfYearly,
    '2020-12-20',
    ['2021-H1 2021-01-01 2021-06-30', '2021-H2 2021-07-01 2021-12-31'],
  ],
  ['the year', yearly, '2021-06-21', ['2021 2021-01-01 2021-12-31']],
  ['a yearly day ahead', everyJanuary, '2021-01-31', ['2021 2021-01-01 2021-01-31']],
  ['a yearly day past, in the year after', everyJanuary, '2021-02-01', ['2021 2021-01-01 2022-01-31']],
  ['the last month when its day is still ahead', monthly(8), '2021-12-08', ['2021-12 2021-12-01 2021-12-08']],
  ['no month when the last day is past', monthly(8), '2021-12-09', []],
  ['standing work, by its review period', standing, '2021-11-01', ['2021-Q4 2021-10-01 2021-12-31']],
  ['no event', onDecision, '2021-06-21', []],
]

for (const [title, obligation, issuedOn, expected] of rows) {
  scheduling(`${title}: issued ${issuedOn}`, () => {
    const occurrences = schedule(obligation, 2021, issuedOn)
    assert.equal(
      occurrences.map(({ key, startsOn, dueOn }) => `${key} ${startsOn} ${dueOn}`),
      expected,
    )
  })
}

for (const [year, days] of [
  [2021, ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30']],
  [2024, ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']],
] as const) {
  scheduling(`the 31st of each month of ${year} is the last day of a shorter one`, () => {
    const occurrences = schedule(monthly(31), year, `${year}-01-01`)
    assert.equal(
      occurrences.slice(0, 4).map(({ dueOn }) => dueOn),
      days,
    )
  })
}

const everyKind = [
  [
    'month',
    monthly(31),
    [12, '2021-01-31', '2021-12-31'],
    [12, '2024-01-31', '2024-12-31'],
    [7, '2021-06-30', '2021-12-31'],
  ],
  [
    'quarter',
    quarterly,
    [4, '2021-03-31', '2021-12-31'],
    [4, '2024-03-31', '2024-12-31'],
    [3, '2021-06-30', '2021-12-31'],
  ],
  [
    'half',
    halfYearly,
    [2, '2021-06-30', '2021-12-31'],
    [2, '2024-06-30', '2024-12-31'],
    [2, '2021-06-30', '2021-12-31'],
  ],
  [
    'year',
    yearly,
    [1, '2021-12-31', '2021-12-31'],
    [1, '2024-12-31', '2024-12-31'],
    [1, '2021-12-31', '2021-12-31'],
  ],
  [
    'yearly day',
    everyJanuary,
    [1, '2021-01-31', '2021-01-31'],
    [1, '2024-01-31', '2024-01-31'],
    [1, '2022-01-31', '2022-01-31'],
  ],
  [
    'standing',
    standing,
    [4, '2021-03-31', '2021-12-31'],
    [4, '2024-03-31', '2024-12-31'],
    [3, '2021-06-30', '2021-12-31'],
  ],
  ['onEvent', onDecision, [0], [0], [0]],
] as const

for (const [name, obligation, common, leap, june] of everyKind) {
  for (const [title, year, issuedOn, expected] of [
    ['a common year', 2021, '2021-01-01', common],
    ['a leap year', 2024, '2024-01-01', leap],
    ['a year issued in June', 2021, '2021-06-21', june],
  ] as const) {
    scheduling(`${name} in ${title}: how many, the first and the last`, () => {
      const days = schedule(obligation, year, issuedOn).map(({ dueOn }) => dueOn)
      assert.equal(days.length === 0 ? [0] : [days.length, days[0], days.at(-1)], [...expected])
    })
  }
}

scheduling('a plan entered after its year leaves nothing out', () => {
  assert.is(schedule(monthly(), 2021, '2022-01-01').length, 12)
})

scheduling('what is scheduled is untouched', () => {
  const [occurrence] = schedule(once(), 2021, '2021-06-21')
  assert.equal(occurrence, {
    key: '2021-12-31',
    startsOn: '2021-06-21',
    dueOn: '2021-12-31',
    extensions: [],
    progress: [],
    evidence: [],
    submissions: [],
    verifications: [],
  })
})

scheduling.run()

const events = suite('eventOccurrence 事项')
const calendar = officeCalendar(nationalDays, [])

events('the clock starts with the event', () => {
  const event = { title: '行政处罚决定', startedAt: at('2021-09-15', '16:00') }
  const occurrence = eventOccurrence(onDecision, event, 'e1', calendar)

  assert.is(occurrence.key, 'e1')
  assert.is(occurrence.startsOn, '2021-09-15')
  assert.is(occurrence.dueOn, '2021-10-19')
  assert.not('dueAt' in occurrence)
  assert.equal(occurrence.event, event)
})

events('a clock in hours ends at an instant', () => {
  const inFiveHours = { ...onDecision, within: { count: 5, unit: 'hour' } } as const
  const event = { title: '突发事件', startedAt: '2021-09-15T12:00:00Z' }

  assert.is(eventOccurrence(inFiveHours, event, 'e1', calendar).dueAt, '2021-09-15T17:00:00Z')
})

events('what has to stay open for a time knows its earliest end, as a bound', () => {
  const consultation = { ...onDecision, within: { count: 30, unit: 'day' }, bound: 'earliest' } as const
  const event = { title: '公开征求意见', startedAt: at('2021-08-16') }
  const occurrence = eventOccurrence(consultation, event, 'e1', calendar)

  assert.is(occurrence.bound, 'earliest')
  assert.is(occurrence.dueOn, '2021-09-15')
  assert.not('bound' in eventOccurrence(onDecision, event, 'e1', calendar))
})

events.run()
