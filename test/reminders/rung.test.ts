import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Obligation } from '#src/domain/obligation.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { usualLadder } from '#src/domain/office/ladder.ts'
import { observe } from '#src/domain/standing/observation.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { type Footing, footingOf } from '#src/reminders/rung.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aReturn,
  aSubmission,
  aTask,
  at,
  once,
  standing,
} from '../support/build.ts'

const calendar = officeCalendar(nationalDays, [])

function footingOn(
  today: string,
  given: Partial<Occurrence>,
  obligation: Obligation = once(),
): Footing | null {
  const plan = aPlan({ tasks: [aTask({ obligation, occurrences: [anOccurrence(given)] })] })
  const [observation] = observe(plan, { today, now: at(today) })
  if (!observation) throw new Error('the plan has one occurrence')
  return footingOf(observation, { today, calendar, ladder: usualLadder })
}

function step(footing: Footing | null): string {
  return footing ? `${footing.rung} ${footing.cause}` : ''
}

const dates = suite('footingOf by date 时限')

const rows = [
  // due, today, step
  ['2021-09-24', '2021-09-15', ''],
  ['2021-09-24', '2021-09-16', ''],
  ['2021-09-24', '2021-09-17', 'remind soon'],
  ['2021-09-24', '2021-09-24', 'remind last'],
  // 09-18 is a Saturday worked for 中秋: its reminder comes on the day itself
  ['2021-09-25', '2021-09-17', ''],
  ['2021-09-25', '2021-09-18', 'remind soon'],
  // seven days before is Sunday 12 September: told on Friday
  ['2021-09-19', '2021-09-09', ''],
  ['2021-09-19', '2021-09-10', 'remind soon'],
  // 国庆: seven days before is 1 October
  ['2021-10-08', '2021-09-29', ''],
  ['2021-10-08', '2021-09-30', 'remind soon'],
  // due on a rest day: the last call comes on the last working day before it
  ['2021-10-03', '2021-09-29', 'remind soon'],
  ['2021-10-03', '2021-09-30', 'remind last'],
  // past it
  ['2021-09-24', '2021-09-25', 'nudge overdue'],
  ['2021-09-24', '2021-10-03', 'nudge overdue'],
  ['2021-09-24', '2021-10-04', 'supervise overdue'],
] as const

for (const [dueOn, today, expected] of rows) {
  dates(`says “${expected || 'nothing'}” on ${today} of what is due ${dueOn}`, () => {
    assert.is(step(footingOn(today, { dueOn })), expected)
  })
}

dates.run()

const answers = suite('footingOf by what was done')

answers('falls silent with the submission, however late, and stays so once it is verified', () => {
  const submissions = [aSubmission('2021-09-30')]
  assert.is(footingOn('2021-10-15', { dueOn: '2021-09-24', submissions }), null)
  const verifications = [anAcceptance('2021-10-08')]
  assert.is(footingOn('2021-10-15', { dueOn: '2021-09-24', submissions, verifications }), null)
})

answers('tells of a return at once and anew with each return', () => {
  const once = { dueOn: '2021-12-31', submissions: [aSubmission()], verifications: [aReturn('2021-09-13')] }
  assert.equal(footingOn('2021-09-14', once), { rung: 'remind', cause: 'returned', since: at('2021-09-13') })
})

answers('gives as many days after a return as a reminder gives, before anybody is chased', () => {
  const returned = {
    dueOn: '2021-09-10',
    submissions: [aSubmission('2021-09-10')],
    verifications: [aReturn('2021-09-24')],
  }
  assert.is(step(footingOn('2021-09-27', returned)), 'remind returned')
  assert.is(step(footingOn('2021-10-01', returned)), 'remind returned')
  assert.is(step(footingOn('2021-10-02', returned)), 'nudge overdue')
  assert.is(step(footingOn('2021-10-11', returned)), 'supervise overdue')
})

answers('asks about a missed period of standing work and never calls the leader for it', () => {
  const quarter = { key: '2021-Q2', dueOn: '2021-06-30' }
  assert.is(step(footingOn('2021-07-01', quarter, standing)), 'nudge missed')
  assert.is(step(footingOn('2021-09-15', quarter, standing)), 'nudge missed')
})

answers('chases a clock of hours from the day after it ran out', () => {
  const clock = { dueOn: '2021-09-14', dueAt: at('2021-09-14', '14:00') }
  assert.is(step(footingOn('2021-09-14', clock)), 'remind last')
  assert.is(step(footingOn('2021-09-15', clock)), 'nudge overdue')
})

answers.run()
