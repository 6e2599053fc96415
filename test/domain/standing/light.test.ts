import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import {
  foremost,
  isSubmittedInTime,
  type Light,
  lightOf,
  overdueDays,
  taskLight,
} from '#src/domain/standing/light.ts'
import {
  anAcceptance,
  anOccurrence,
  aReturn,
  aSubmission,
  aTask,
  at,
  monthly,
  onDecision,
  standing,
} from '../../support/build.ts'

const view = (today: string, time = '09:00') => ({ today, now: at(today, time), soonDays: 7 })
const due = (given: Partial<Occurrence> = {}) => anOccurrence({ dueOn: '2021-09-30', ...given })

const lightTest = suite('lightOf 亮灯')

const days: readonly [string, string, Light][] = [
  ['eight days before', '2021-09-22', 'normal'],
  ['seven days before', '2021-09-23', 'soon'],
  ['the day before', '2021-09-29', 'soon'],
  ['on the day', '2021-09-30', 'soon'],
  ['the day after', '2021-10-01', 'overdue'],
]

for (const [title, today, light] of days) {
  lightTest(`unreported ${title}, it is ${light}`, () => {
    assert.is(lightOf(due(), { ...view(today), standing: false }), light)
  })
}

const facts: readonly [string, Partial<Occurrence>, Light][] = [
  ['submitted in time and waiting', { submissions: [aSubmission('2021-09-30', '23:59')] }, 'normal'],
  ['submitted a minute after the day', { submissions: [aSubmission('2021-10-01', '00:00')] }, 'overdue'],
  [
    'submitted in time and returned',
    { submissions: [aSubmission('2021-09-30')], verifications: [aReturn()] },
    'overdue',
  ],
  [
    'submitted late and verified',
    { submissions: [aSubmission('2021-10-01')], verifications: [anAcceptance('2021-10-08')] },
    'done',
  ],
]

for (const [title, given, light] of facts) {
  lightTest(`${title}, it is ${light} in November`, () => {
    assert.is(lightOf(due(given), { ...view('2021-11-01'), standing: false }), light)
  })
}

for (const [today, light] of [
  ['2021-09-30', 'soon'],
  ['2021-10-01', 'missed'],
] as const) {
  lightTest(`a period of standing work unreported on ${today} is ${light}`, () => {
    assert.is(lightOf(due(), { ...view(today), standing: true }), light)
  })
}

for (const [time, light] of [
  ['16:59', 'soon'],
  ['17:00', 'soon'],
  ['17:01', 'overdue'],
] as const) {
  lightTest(`due at 17:00, it is ${light} at ${time}`, () => {
    const occurrence = due({ dueAt: at('2021-09-30', '17:00') })
    assert.is(lightOf(occurrence, { ...view('2021-09-30', time), standing: false }), light)
  })
}

lightTest('due at 17:00, a submission is judged by its instant', () => {
  const dueAt = at('2021-09-30', '17:00')

  assert.ok(isSubmittedInTime(due({ dueAt, submissions: [aSubmission('2021-09-30', '17:00')] })))
  assert.not(isSubmittedInTime(due({ dueAt, submissions: [aSubmission('2021-09-30', '17:01')] })))
})

for (const day of ['2021-09-25', '2021-09-30', '2021-11-01']) {
  lightTest(`what only has an earliest end is normal on ${day}`, () => {
    const open = due({ bound: 'earliest' })
    assert.is(lightOf(open, { ...view(day), standing: false }), 'normal')
    assert.is(overdueDays(open, { today: day }), 0)
  })
}

lightTest.run()

const taskTest = suite('taskLight')

const quarters = ['2021-06-30', '2021-09-30', '2021-12-31'].map((dueOn) => anOccurrence({ dueOn }))
const verified = { submissions: [aSubmission()], verifications: [anAcceptance()] }

taskTest('an overdue occurrence colours its task', () => {
  assert.is(taskLight(aTask({ obligation: monthly(), occurrences: quarters }), view('2021-07-01')), 'overdue')
})

for (const [title, today, light] of [
  ['while a later one is far off', '2021-07-01', 'normal'],
  ['while a later one is near', '2021-12-31', 'soon'],
  ['once all are past', '2022-01-01', 'missed'],
] as const) {
  taskTest(`periods that standing work missed: ${light} ${title}`, () => {
    assert.is(taskLight(aTask({ obligation: standing, occurrences: quarters }), view(today)), light)
  })
}

taskTest('a task is done when all its occurrences are', () => {
  const done = quarters.map((occurrence) => ({ ...occurrence, ...verified }))
  const [, ...rest] = quarters

  assert.is(taskLight(aTask({ occurrences: done }), view('2022-01-01')), 'done')
  assert.is(
    taskLight(aTask({ occurrences: [{ ...due(), ...verified }, ...rest] }), view('2021-07-01')),
    'normal',
  )
})

taskTest('a task whose event has not happened is normal', () => {
  assert.is(taskLight(aTask({ obligation: onDecision, occurrences: [] }), view('2021-07-01')), 'normal')
})

taskTest('overdue asks for attention before soon, normal, missed and done', () => {
  assert.is(foremost(['done', 'missed', 'normal', 'soon', 'overdue']), 'overdue')
  assert.is(foremost(['missed', 'done', 'normal']), 'normal')
  assert.is(foremost(['done', 'missed']), 'missed')
})

taskTest.run()

const daysTest = suite('overdueDays 逾期天数')

for (const [title, given, today, expected] of [
  ['on the day', {}, '2021-09-30', 0],
  ['the day after', {}, '2021-10-01', 1],
  [
    'submitted three days late, however long ago',
    { submissions: [aSubmission('2021-10-03')] },
    '2021-12-31',
    3,
  ],
  ['submitted in time', { submissions: [aSubmission('2021-09-29')] }, '2021-12-31', 0],
] as const) {
  daysTest(`${title}: ${expected}`, () => {
    assert.is(overdueDays(due(given as Partial<Occurrence>), { today }), expected)
  })
}

daysTest.run()
