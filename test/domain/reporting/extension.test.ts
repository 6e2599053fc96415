import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import type { Plan } from '#src/domain/plan.ts'
import {
  answerExtension,
  askExtension,
  isExtendable,
  pendingExtension,
} from '#src/domain/reporting/extension.ts'
import { extensionQueue } from '#src/domain/standing/inbox.ts'
import { isSubmittedInTime, lightOf, overdueDays } from '#src/domain/standing/light.ts'
import { refuses } from '../../support/assert.ts'
import {
  anAcceptance,
  anAct,
  anExtension,
  anOccurrence,
  aPlan,
  aSubmission,
  aTask,
  at,
  aWaiver,
} from '../../support/build.ts'
import { wangHai } from '../../support/cast.ts'

const name = { code: '1.1-1', key: '2021-09-30' }
const values = { ...name, dueOn: '2021-10-15', reason: '待上级文件印发' }
const planWith = (given: Partial<Occurrence> = {}): Plan =>
  aPlan({ tasks: [aTask({ occurrences: [anOccurrence(given)] })] })
const only = (plan: Plan): Occurrence => plan.tasks[0]?.occurrences[0] ?? anOccurrence()
const office = (on = '2021-09-22') => anAct({ by: wangHai.id, on })

const asking = suite('askExtension 申请延期')

asking('keeps the first day, and waits for its answer', () => {
  const { next, did } = askExtension(planWith(), values, anAct({ on: '2021-09-20' }))
  assert.equal(only(next).extensions, [anExtension(null)])
  assert.is(only(next).dueOn, '2021-09-30')
  assert.equal(did, {
    action: 'extension.asked',
    subject: '1.1-1/2021-09-30',
    after: '2021-10-15',
    reason: '待上级文件印发',
  })
})

asking('is possible on the due day and refused on the day after', () => {
  assert.ok(askExtension(planWith(), values, anAct({ on: '2021-09-30', time: '23:59' })))
  refuses('extension-late', () =>
    askExtension(planWith(), values, anAct({ on: '2021-10-01', time: '00:00' })),
  )
})

asking('is possible again until a day that was granted', () => {
  const granted = planWith({ extensions: [anExtension(true)] })
  const again = { ...values, dueOn: '2021-10-31' }
  assert.is(only(askExtension(granted, again, anAct({ on: '2021-10-15' })).next).extensions.length, 2)
  refuses('extension-late', () => askExtension(granted, again, anAct({ on: '2021-10-16' })))
  refuses('extension-not-later', () => askExtension(granted, values, anAct({ on: '2021-10-08' })))
})

asking('the same request sent twice is one', () => {
  const { next } = askExtension(planWith(), values, anAct({ time: '09:00' }))
  assert.is(askExtension(next, values, anAct({ time: '09:05' })).next, next)
  refuses('extension-pending', () => askExtension(next, values, anAct({ time: '09:30' })))
})

asking('refuses what leaves nothing to extend', () => {
  const act = anAct()
  refuses('reason-needed', () => askExtension(planWith(), { ...values, reason: ' ' }, act))
  refuses('extension-not-later', () => askExtension(planWith(), { ...values, dueOn: '2021-09-30' }, act))
  refuses('extension-unneeded', () => askExtension(planWith({ bound: 'earliest' }), values, act))
  refuses('occurrence-submitted', () => askExtension(planWith({ submissions: [aSubmission()] }), values, act))
  refuses('occurrence-waived', () => askExtension(planWith({ waiver: aWaiver }), values, act))
  refuses('plan-not-issued', () => askExtension({ ...planWith(), status: 'closed' }, values, act))
})

for (const [title, given, day, extendable] of [
  ['on the due day', {}, '2021-09-30', true],
  ['on the day after', {}, '2021-10-01', false],
  ['while a request waits', { extensions: [anExtension(null)] }, '2021-09-25', false],
  ['where there is only an earliest end', { bound: 'earliest' }, '2021-09-25', false],
  ['once it is submitted', { submissions: [aSubmission()] }, '2021-09-25', false],
] as const) {
  asking(`is ${extendable ? '' : 'not '}offered ${title}`, () => {
    const occurrence = anOccurrence({ ...given } as Partial<Occurrence>)
    assert.is(isExtendable(occurrence, anAct({ on: day })), extendable)
  })
}

asking.run()

const answering = suite('answerExtension 答复延期')
const askedFor = planWith({ extensions: [anExtension(null)] })

answering('a grant puts the later day in force', () => {
  const { next, did } = answerExtension(askedFor, { ...name, granted: true, reason: '' }, office())
  assert.equal(only(next).extensions, [anExtension(true)])
  assert.equal(did, { action: 'extension.granted', subject: '1.1-1/2021-09-30' })
})

answering('declining needs a word', () => {
  refuses('reason-needed', () => answerExtension(askedFor, { ...name, granted: false, reason: '' }, office()))
  const { next } = answerExtension(askedFor, { ...name, granted: false, reason: '时间足够' }, office())
  assert.is(only(next).extensions[0]?.answer?.reason, '时间足够')
})

answering('the same answer sent twice is one, a second answer is refused', () => {
  const granted = { ...name, granted: true, reason: '' }
  const { next } = answerExtension(askedFor, granted, office())
  assert.is(answerExtension(next, granted, office()).next, next)
  refuses('extension-not-asked', () => answerExtension(next, granted, office('2021-09-23')))
})

answering('whoever submitted meanwhile still gets an answer, but not what is verified or waived', () => {
  const [pending] = [anExtension(null)]
  const submitted = anOccurrence({ extensions: [pending], submissions: [aSubmission()] })
  assert.is(pendingExtension(submitted), pending)
  assert.is(pendingExtension({ ...submitted, verifications: [anAcceptance()] }), undefined)
  assert.is(pendingExtension({ ...submitted, waiver: aWaiver }), undefined)
})

answering('the queue of the office holds what waits, oldest first', () => {
  const occurrences = [
    anOccurrence({ key: 'later', extensions: [anExtension(null, { at: at('2021-09-21') })] }),
    anOccurrence({ key: 'granted', extensions: [anExtension(true)] }),
    anOccurrence({ key: 'first', extensions: [anExtension(null)] }),
  ]
  const queue = extensionQueue(aPlan({ tasks: [aTask({ occurrences })] }))
  assert.equal(
    queue.map(({ occurrence }) => occurrence.key),
    ['first', 'later'],
  )
})

answering.run()

const judging = suite('延期后的亮灯')
const view = { today: '2021-10-10', now: at('2021-10-10'), soonDays: 3, standing: false }

for (const [title, granted, light, days] of [
  ['granted', true, 'normal', 0],
  ['declined', false, 'overdue', 10],
  ['not answered', null, 'overdue', 10],
] as const) {
  judging(`ten days after the first day it is ${light} where the extension was ${title}`, () => {
    const occurrence = anOccurrence({ extensions: [anExtension(granted)] })
    assert.is(lightOf(occurrence, view), light)
    assert.is(overdueDays(occurrence, view), days)
  })
}

judging('what is submitted by the day granted is in time', () => {
  const extensions = [anExtension(true)]
  assert.ok(isSubmittedInTime(anOccurrence({ extensions, submissions: [aSubmission('2021-10-15')] })))
  assert.not(isSubmittedInTime(anOccurrence({ extensions, submissions: [aSubmission('2021-10-16')] })))
})

judging('warns before the day granted, not before the first one', () => {
  const occurrence = anOccurrence({ extensions: [anExtension(true)] })
  assert.is(lightOf(occurrence, { ...view, today: '2021-09-29' }), 'normal')
  assert.is(lightOf(occurrence, { ...view, today: '2021-10-12' }), 'soon')
})

judging.run()
