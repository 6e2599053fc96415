import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import type { Occurrence } from '#src/domain/occurrence.ts'
import type { Plan } from '#src/domain/plan.ts'
import { recordEvent } from '#src/domain/reporting/event.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { movesOf, reflow } from '#src/domain/time/reflow.ts'
import {
  anAcceptance,
  anExtension,
  aPlan,
  aSubmission,
  aTask,
  at,
  aWaiver,
  onDecision,
} from '../../support/build.ts'

/** 2027 as it may be announced: New Year's Day rests, and Sunday 3 January is worked. */
const notice = [
  { day: '2027-01-01', name: '元旦', worked: false },
  { day: '2027-01-03', name: '元旦', worked: true },
  { day: '2027-02-05', name: '春节', worked: false },
  { day: '2027-10-01', name: '国庆节', worked: false },
]
const before = officeCalendar(nationalDays, [])
const after = officeCalendar(nationalDays, notice)
const calendars = { before, after }

const plan2026 = aPlan({
  year: 2026,
  issuedOn: '2026-03-01',
  tasks: [aTask({ obligation: onDecision, occurrences: [] })],
})
const withEvent = (plan: Plan, title: string, day: string): Plan =>
  recordEvent(plan, { code: '1.1-1', title, startedAt: at(day) }, before).next
const plan = withEvent(withEvent(plan2026, '甲', '2026-12-20'), '乙', '2027-01-08')

const withOccurrence = (given: Partial<Occurrence>): Plan => ({
  ...plan,
  tasks: plan.tasks.map((task) => ({
    ...task,
    occurrences: task.occurrences.map((one) => (one.key === 'e2' ? { ...one, ...given } : one)),
  })),
})
const moved = (from: Plan) =>
  movesOf(from, calendars).map(({ occurrence, due }) => [occurrence.key, occurrence.dueOn, due.dueOn])

const reflowing = suite('reflow 重算截止日期')

reflowing('tells from which day to which every open clock moves', () => {
  assert.equal(moved(plan), [['e2', '2027-02-05', '2027-02-08']])
})

reflowing('a day that rests and one that is worked in exchange cancel each other out', () => {
  const [first] = plan.tasks[0]?.occurrences ?? []
  assert.is(first?.dueOn, '2027-01-15')
})

reflowing('moves them, and only them, and says so', () => {
  const { next, did } = reflow(plan, calendars)
  assert.equal(
    next.tasks[0]?.occurrences.map(({ dueOn }) => dueOn),
    ['2027-01-15', '2027-02-08'],
  )
  assert.equal(did, {
    action: 'plan.reflowed',
    subject: '2026',
    after: '1.1-1/e2 2027-02-05→2027-02-08',
  })
})

reflowing('done twice, it moves nothing the second time', () => {
  const { next } = reflow(plan, calendars)
  assert.is(reflow(next, calendars).next, next)
})

reflowing('goes back when the notice is cleared', () => {
  const { next } = reflow(plan, calendars)
  assert.equal(reflow(next, { before: after, after: before }).next, plan)
})

for (const [title, given] of [
  ['was submitted', { submissions: [aSubmission('2027-01-20')] }],
  ['was verified', { submissions: [aSubmission('2027-01-20')], verifications: [anAcceptance('2027-01-22')] }],
  ['was waived', { waiver: aWaiver }],
  ['has a date that the calendar did not set', { dueOn: '2027-01-30' }],
] as const) {
  reflowing(`leaves alone what ${title}`, () =>
    assert.equal(moved(withOccurrence({ ...given } as Partial<Occurrence>)), []),
  )
}

reflowing('a day that was granted stays beside the first day, which moves', () => {
  const extensions = [anExtension(true, { dueOn: '2027-03-01' })]
  assert.equal(moved(withOccurrence({ extensions })), [['e2', '2027-02-05', '2027-02-08']])
})

reflowing('leaves a closed plan alone', () => {
  assert.equal(moved({ ...plan, status: 'closed' }), [])
})

reflowing.run()
