import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Stage } from '#src/domain/application/application.ts'
import { clockOf, workdaysFrom } from '#src/domain/application/clock.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import {
  aConsultation,
  aCorrection,
  aFee,
  anAnswer,
  anApplication,
  aTwentyDayExtension,
} from '../../support/application.ts'

const calendar = officeCalendar(nationalDays, [])
const clock = suite('clockOf 依申请公开期限')

/** The days were counted by hand on the State Council's calendar of 2021. */
const cases: readonly (readonly [string, readonly Stage[], string | null])[] = [
  ['20 working days after the receipt (第33条)', [], '2021-10-19'],
  ['anew from the correction received (第30条)', [aCorrection('2021-10-08')], '2021-11-04'],
  ['no day while a correction is waited for', [aCorrection()], null],
  ['without the six working days of an opinion (第33条)', [aConsultation('2021-09-29')], '2021-10-27'],
  ['an opinion on the same day takes nothing', [aConsultation('2021-09-22')], '2021-10-19'],
  ['a silent third party takes no more than 15 working days (第32条)', [aConsultation()], '2021-11-09'],
  ['an opinion that comes too late takes no more either', [aConsultation('2021-11-30')], '2021-11-09'],
  [
    'two opinions asked at once are counted out once',
    [aConsultation('2021-09-29'), aConsultation('2021-09-28', '2021-09-24', 'agency')],
    '2021-10-27',
  ],
  ['twenty more with an extension (第33条)', [aTwentyDayExtension()], '2021-11-16'],
  ['extension and opinion add up', [aConsultation('2021-09-29'), aTwentyDayExtension()], '2021-11-24'],
  [
    'what was consulted before the clock began anew no longer counts',
    [aConsultation('2021-09-29'), aCorrection('2021-10-08')],
    '2021-11-04',
  ],
  ['no day while a fee is waited for', [aFee()], null],
  ['anew from the payment (国办函〔2020〕109号)', [aFee('2021-10-08')], '2021-11-04'],
]

for (const [title, stages, dueOn] of cases) {
  clock(title, () => {
    const { due } = clockOf(anApplication({ stages: [...stages] }), calendar, '2021-09-24')
    assert.is(due?.dueOn ?? null, dueOn)
  })
}

clock('tells each step of the way', () => {
  const stages = [
    aCorrection('2021-10-08'),
    aConsultation('2021-10-13', '2021-10-12'),
    aTwentyDayExtension('2021-11-01'),
  ]
  const { due } = clockOf(anApplication({ stages }), calendar, '2021-11-01')
  assert.equal(
    due?.steps.map(({ kind }) => kind).filter((kind) => kind !== 'rested' && kind !== 'worked'),
    ['restarted', 'counted', 'extended', 'paused'],
  )
})

clock('runs, pauses, stops and ends', () => {
  const course = (stages: Stage[], today: string) =>
    clockOf(anApplication({ stages }), calendar, today).course
  assert.is(course([], '2021-09-24'), 'running')
  assert.is(course([aConsultation()], '2021-10-18'), 'paused')
  assert.is(course([aConsultation()], '2021-10-19'), 'running')
  assert.is(course([aCorrection()], '2021-12-01'), 'stopped')
  assert.is(course([aFee()], '2021-12-01'), 'stopped')
  assert.is(course([anAnswer()], '2021-12-01'), 'answered')
})

clock('counts the working days that are left', () => {
  const left = (today: string) => clockOf(anApplication(), calendar, today).workdaysLeft
  assert.is(left('2021-10-15'), 2)
  assert.is(left('2021-10-19'), 0)
  assert.is(left('2021-10-20'), -1)
})

clock('waits for what was asked until its last day', () => {
  const until = (stage: Stage) =>
    clockOf(anApplication({ stages: [stage] }), calendar, '2021-09-24').waitingUntil
  assert.is(until(aCorrection()), '2021-10-15')
  assert.is(until(aConsultation()), '2021-10-18')
  assert.is(until(aFee()), '2021-10-27')
})

clock.run()

const between = suite('workdaysFrom 相隔工作日')

between('counts the last day and not the first, both ways', () => {
  assert.is(workdaysFrom('2021-09-17', '2021-09-22', calendar), 2)
  assert.is(workdaysFrom('2021-09-22', '2021-09-17', calendar), -2)
  assert.is(workdaysFrom('2021-09-17', '2021-09-17', calendar), 0)
})

between.run()
