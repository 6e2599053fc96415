import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Plan } from '#src/domain/plan.ts'
import { recordEvent } from '#src/domain/reporting/event.ts'
import { hasClock, pauseClock, restartClock, resumeClock } from '#src/domain/reporting/pause.ts'
import { ledgerOf } from '#src/domain/standing/ledger.ts'
import { observe } from '#src/domain/standing/observation.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { explanationOf } from '#src/domain/time/explanation.ts'
import { movesOf } from '#src/domain/time/reflow.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, anOccurrence, aPlan, aSubmission, aTask, at, onDecision } from '../../support/build.ts'

const calendar = officeCalendar(nationalDays, [])
const name = { code: '1.1-1', key: 'e1' }
const empty = aPlan({ tasks: [aTask({ obligation: onDecision, occurrences: [] })] })
/** started 2021-09-15, so due 2021-10-19 */
const plan = recordEvent(empty, { code: '1.1-1', title: '甲', startedAt: at('2021-09-15') }, calendar).next
const only = ({ tasks }: Plan) => tasks[0]?.occurrences[0]
const pause = (before: Plan, day: string, act = anAct({ on: day })) =>
  pauseClock(before, { ...name, moment: at(day, '00:00'), reason: '送鉴定' }, act)
const resume = (before: Plan, day: string) =>
  resumeClock(before, { ...name, moment: at(day, '00:00') }, calendar)
const paused = pause(plan, '2021-09-22').next
const run = suite('pauseClock, resumeClock 暂停与恢复')

run('moves the due day by the working days that did not count', () => {
  const resumed = resume(paused, '2021-09-29').next
  assert.is(only(paused)?.dueOn, '2021-10-19')
  assert.is(only(resumed)?.dueOn, '2021-10-27')
  const [task] = resumed.tasks
  const explained = task && explanationOf(task, only(resumed) ?? anOccurrence(), calendar)
  assert.equal(
    explained?.steps.filter(({ kind }) => kind === 'paused'),
    [{ kind: 'paused', name: '送鉴定', from: '2021-09-23', to: '2021-09-29' }],
  )
})

run('nothing is soon, due or overdue while the clock stands still', () => {
  const [one] = observe(paused, { today: '2021-12-01', now: at('2021-12-01') })
  assert.equal([one?.light, one?.isDue], ['normal', false])
})

run('pausing twice by a double click is one pause', () => {
  const act = anAct({ on: '2021-09-22' })
  const once = pause(plan, '2021-09-22', act).next
  assert.is(pause(once, '2021-09-22', act).next, once)
})

run('refuses what makes no sense', () => {
  refuses('clock-paused', () => pause(paused, '2021-09-23'))
  refuses('clock-not-paused', () => resume(plan, '2021-09-23'))
  refuses('moment-too-early', () => resume(paused, '2021-09-21'))
  refuses('moment-too-early', () => pause(plan, '2021-09-14'))
  refuses('pause-late', () => pause(plan, '2021-10-20'))
  refuses('reason-needed', () =>
    pauseClock(plan, { ...name, moment: at('2021-09-22'), reason: ' ' }, anAct()),
  )
  refuses('clock-missing', () =>
    pauseClock(
      aPlan(),
      { code: '1.1-1', key: '2021-09-30', moment: at('2021-09-22'), reason: '送鉴定' },
      anAct(),
    ),
  )
})

run('a changed calendar moves what was paused by the count without the pause', () => {
  const resumed = resume(paused, '2021-09-29').next
  const after = officeCalendar(nationalDays, [{ day: '2021-10-27', name: '台风', worked: false }])
  const [move] = movesOf(resumed, { before: calendar, after })
  assert.is(move?.due.dueOn, '2021-10-28')
})

run('the ledger counts what it took without the pause', () => {
  const resumed = resume(paused, '2021-09-29').next
  const [task] = resumed.tasks
  const occurrence = only(resumed)
  if (!task || !occurrence) return assert.unreachable()
  const submitted = { ...task, occurrences: [{ ...occurrence, submissions: [aSubmission('2021-10-08')] }] }
  const ledger = ledgerOf(resumed, submitted, calendar, { today: '2021-10-08', now: at('2021-10-08') })
  assert.is(ledger?.rows[0]?.used, 6)
})

run('only the clock of an open event can be paused', () => {
  assert.is(hasClock(only(plan) ?? anOccurrence()), true)
  assert.is(hasClock(anOccurrence()), false)
  const open = { ...anOccurrence({ event: { title: '征求意见', startedAt: at('2021-09-01') } }) }
  assert.is(hasClock({ ...open, bound: 'earliest' }), false)
})

run.run()

const again = suite('restartClock 重新起算')
const restart = (before: Plan, day: string) =>
  restartClock(
    before,
    { ...name, moment: at(day, '00:00'), reason: '材料重新报来' },
    anAct({ on: day }),
    calendar,
  )

again('counts the whole time from the new start, and ends a pause that runs', () => {
  const next = only(restart(paused, '2021-10-08').next)
  assert.is(next?.dueOn, '2021-11-04')
  assert.is(next?.pauses?.[0]?.to, at('2021-10-08', '00:00'))
})

again('tells in the explanation that and why', () => {
  const restarted = restart(plan, '2021-10-08').next
  const [task] = restarted.tasks
  const explained = task && explanationOf(task, only(restarted) ?? anOccurrence(), calendar)
  assert.equal(explained?.steps[0], {
    kind: 'restarted',
    name: '材料重新报来',
    from: '2021-09-15',
    to: '2021-10-08',
  })
})

again('is refused before the event and without a reason', () => {
  refuses('moment-too-early', () => restart(plan, '2021-09-14'))
  refuses('reason-needed', () =>
    restartClock(plan, { ...name, moment: at('2021-10-08'), reason: '' }, anAct(), calendar),
  )
})

again.run()
