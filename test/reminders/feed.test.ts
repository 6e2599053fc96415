import ICAL from 'ical.js'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type AnnualReport, blankReport } from '#src/domain/annual-report/report.ts'
import type { Person } from '#src/domain/office/person.ts'
import { feedOf } from '#src/reminders/feed.ts'
import { anOccurrence, aPlan, aSubmission, aTask, at } from '../support/build.ts'
import { finance, liJing, sunLi, wangHai, zhouQiang } from '../support/cast.ts'

const plan = aPlan({
  tasks: [
    aTask(),
    aTask({ code: '1.1-2', occurrences: [anOccurrence({ submissions: [aSubmission()] })] }),
    aTask({
      code: '2.1-1',
      title: '首次回应',
      leadId: finance.id,
      occurrences: [
        anOccurrence({
          key: 'e1',
          dueOn: '2021-09-16',
          dueAt: at('2021-09-16', '01:30'),
          event: { title: '舆情; 一件', startedAt: at('2021-09-15', '20:30') },
        }),
      ],
    }),
  ],
})

function eventsFor(person: Person, plans = [plan], annualReports: readonly AnnualReport[] = []) {
  const publicUrl = 'https://gk.example.gov.cn'
  const text = feedOf({ plans, annualReports, person, now: at('2021-09-15'), publicUrl })
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part))
}

const test = suite('feedOf, read by ical.js')

test('holds a whole day for each open occurrence of the own division', () => {
  const [event, ...others] = eventsFor(liJing)
  assert.equal(others, [])
  assert.is(event?.summary, '梳理并公开行政规范性文件（9月30日前）')
  assert.is(event?.startDate.toString(), '2021-09-30')
  assert.ok(event?.startDate.isDate)
  assert.is(event?.uid, '2021-1.1-1-2021-09-30@yaodian')
  const url = event?.component.getFirstPropertyValue('url')
  assert.is(url, 'https://gk.example.gov.cn/plans/2021/tasks/1.1-1/2021-09-30')
})

test('holds the instant of a clock of hours', () => {
  const [event] = eventsFor(sunLi)
  assert.is(event?.summary, '首次回应（舆情; 一件）')
  assert.is(event?.startDate.toJSDate().toISOString(), at('2021-09-16', '01:30'))
})

test('shows everything to the office, and nothing to those who see no task', () => {
  assert.is(eventsFor(wangHai).length, 2)
  assert.is(eventsFor(zhouQiang).length, 0)
  assert.is(eventsFor({ ...wangHai, active: false }).length, 0)
})

test('leaves out plans that are not issued or are closed', () => {
  assert.is(eventsFor(wangHai, [{ ...plan, status: 'draft' }]).length, 0)
  assert.is(eventsFor(wangHai, [{ ...plan, status: 'closed' }]).length, 0)
})

test('holds the statutory day of an annual report until it is signed, for those who write it', () => {
  const draft = blankReport(2020, '', undefined)
  const [event] = eventsFor(wangHai, [], [draft])
  assert.is(event?.startDate.toString(), '2021-01-31')
  assert.is(eventsFor(liJing, [], [draft]).length, 0)
  const signature = { by: 'zhao-min', at: at('2021-01-20') }
  assert.is(eventsFor(wangHai, [], [{ ...draft, signature }]).length, 0)
})

test.run()
