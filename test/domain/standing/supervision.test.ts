import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { excerptOf, supervisionOf } from '#src/domain/standing/supervision.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { refuses } from '../../support/assert.ts'
import {
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
} from '../../support/build.ts'

const calendar = officeCalendar(nationalDays, [])

function supervisionOn(today: string, given = {}) {
  const occurrence = anOccurrence({ dueOn: '2021-09-24', ...given })
  const task = aTask({ occurrences: [occurrence] })
  const plan = aPlan({ tasks: [task] })
  return supervisionOf(plan, { task, occurrence }, { today, now: at(today) }, calendar)
}

const test = suite('supervisionOf 督办单')

test('gives five working days to answer, over the holidays too', () => {
  const { replyBy, lateDays, issuedOn } = supervisionOn('2021-09-29')
  assert.equal([issuedOn, lateDays, replyBy], ['2021-09-29', 5, '2021-10-12'])
})

test('tells a division that never answered from one that only did not answer this', () => {
  assert.ok(supervisionOn('2021-09-29').silent)
  assert.not(supervisionOn('2021-09-29', { progress: [aProgress()] }).silent)
})

test('carries the reason of the return that stands', () => {
  const returned = { submissions: [aSubmission()], verifications: [aReturn()] }
  assert.is(supervisionOn('2021-09-29', returned).returned?.reason, '缺少公开链接')
})

test('demands nothing of what is verified', () => {
  const verified = { submissions: [aSubmission()], verifications: [anAcceptance()] }
  refuses('occurrence-verified', () => supervisionOn('2021-09-29', verified))
})

test('shortens what would not fit beside the rest on one page', () => {
  assert.is(excerptOf('已完成。'), '已完成。')
  assert.is(excerptOf('字'.repeat(300)).length, 242)
})

test.run()
