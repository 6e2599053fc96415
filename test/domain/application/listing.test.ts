import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import {
  applicationsOfYear,
  type Filter,
  figuresOfYear,
  narrowed,
  yearsOf,
} from '#src/domain/application/listing.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { aConsultation, aCorrection, anAnswer, anApplication, aRegister } from '../../support/application.ts'

const calendar = officeCalendar(nationalDays, [])
const applications = [
  anApplication({ number: '2020-009', receivedOn: '2020-12-16', stages: [anAnswer('2021-01-08')] }),
  anApplication({ number: '2021-001', stages: [aCorrection()] }),
  anApplication({ number: '2021-002', receivedOn: '2021-09-20' }),
  anApplication({ number: '2021-003', receivedOn: '2021-08-16' }),
  anApplication({ number: '2021-004', stages: [aConsultation()], request: '部门预算' }),
  anApplication({ number: '2021-005', receivedOn: '2021-03-01', stages: [anAnswer('2021-05-31')] }),
]
const year = applicationsOfYear(applications, 2021, calendar, '2021-09-24')
const all: Filter = { view: 'all', words: '', cell: null }
const numbers = (filter: Partial<Filter>) =>
  narrowed(year, { ...all, ...filter }).map(({ application }) => application.number)

const listing = suite('applications of a year 登记簿')

listing('come by urgency: open by due day, then stopped, then answered', () => {
  assert.equal(numbers({}), ['2021-003', '2021-002', '2021-004', '2021-001', '2021-005', '2020-009'])
})

listing('are narrowed by how they stand, by words, by a cell of table three', () => {
  assert.equal(numbers({ view: 'overdue' }), ['2021-003'])
  assert.equal(numbers({ view: 'waiting' }), ['2021-004', '2021-001'])
  assert.equal(numbers({ view: 'answered' }), ['2021-005', '2020-009'])
  assert.equal(numbers({ words: '预算' }), ['2021-004'])
  assert.equal(numbers({ cell: 't3.r2.c7' }), ['2020-009'])
})

listing('give figures that name their whole', () => {
  const { received, carriedIn, answered, open, onTime, mean } = figuresOfYear(year)
  assert.equal([received, carriedIn, answered, open], [5, 1, 2, 4])
  assert.equal([onTime.part.length, onTime.whole.length], [1, 3])
  assert.is(mean, (16 + 63) / 2)
})

listing('begin with the current year', () => {
  assert.equal(yearsOf(aRegister(...applications), '2022-01-04'), [2022, 2021, 2020])
})

listing.run()
