import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { isRecorded, recordEvent, recordEvents } from '#src/domain/reporting/event.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { refuses } from '../../support/assert.ts'
import { aPlan, aTask, at, onDecision } from '../../support/build.ts'

const recording = suite('recordEvent 登记事件')
const calendar = officeCalendar(nationalDays, [])
const plan = aPlan({ tasks: [aTask({ obligation: onDecision, occurrences: [] })] })
const decision = { code: '1.1-1', title: '津民宗罚〔2021〕1号', startedAt: at('2021-09-15') }

recording('adds an occurrence whose clock runs from the event', () => {
  const { next, did } = recordEvent(plan, decision, calendar)
  const [occurrence] = next.tasks[0]?.occurrences ?? []

  assert.is(occurrence?.key, 'e1')
  assert.is(occurrence?.dueOn, '2021-10-19')
  assert.equal(occurrence?.event, { title: decision.title, startedAt: decision.startedAt })
  assert.equal(did, { action: 'event.recorded', subject: '1.1-1/e1', after: decision.title })
})

recording('events are numbered as they come', () => {
  const { next: one } = recordEvent(plan, decision, calendar)
  const { next: two, did } = recordEvent(one, { ...decision, title: '津民宗罚〔2021〕2号' }, calendar)

  assert.equal(
    two.tasks[0]?.occurrences.map(({ key }) => key),
    ['e1', 'e2'],
  )
  assert.is(did.subject, '1.1-1/e2')
})

recording('the same event told twice is one event', () => {
  const { next: once } = recordEvent(plan, decision, calendar)
  assert.is(recordEvent(once, decision, calendar).next, once)
})

recording('refuses a task that no event starts, and a draft', () => {
  refuses('event-not-expected', () => recordEvent(aPlan(), decision, calendar))
  refuses('plan-not-issued', () => recordEvent({ ...plan, status: 'draft' }, decision, calendar))
})

recording('many are recorded at once, those known already once', () => {
  const { next: before } = recordEvent(plan, decision, calendar)
  const events = [decision, { ...decision, title: '津民宗罚〔2021〕2号' }].map(({ title, startedAt }) => ({
    title,
    startedAt,
  }))
  const { next, did } = recordEvents(before, { code: '1.1-1', events }, calendar)

  assert.equal(
    next.tasks[0]?.occurrences.map(({ key, event }) => [key, event?.title]),
    [
      ['e1', '津民宗罚〔2021〕1号'],
      ['e2', '津民宗罚〔2021〕2号'],
    ],
  )
  assert.equal(did, {
    action: 'event.recorded',
    subject: '1.1-1',
    after: '津民宗罚〔2021〕1号、津民宗罚〔2021〕2号',
  })
  assert.is(recordEvents(next, { code: '1.1-1', events }, calendar).next, next)
  assert.ok(events.every((event) => next.tasks.some((task) => isRecorded(task, event))))
})

recording.run()
