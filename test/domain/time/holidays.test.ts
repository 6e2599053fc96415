import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar, type SpecialDay } from '#src/domain/time/calendar.ts'
import type { HolidayNotice } from '#src/domain/time/holiday-notice.ts'
import { clearHolidayNotice, enterHolidayNotice, holidaysOf } from '#src/domain/time/holidays.ts'
import { refuses } from '../../support/assert.ts'
import { anOffice } from '../../support/cast.ts'

const rest = (day: string, name: string) => ({ day, name, worked: false })
const work = (day: string, name: string) => ({ day, name, worked: true })
const noticeOf = (days: readonly SpecialDay[]): HolidayNotice => ({ days, claims: [], unread: [] })

const newYear = [rest('2026-12-31', '元旦'), rest('2027-01-01', '元旦')]
const nationalDay = [rest('2027-10-01', '国庆节'), work('2027-10-09', '国庆节')]
const whole = noticeOf([...nationalDay, ...newYear])
const office = anOffice({ holidays: [rest('2027-03-01', '机关搬迁')] })

const entering = suite('enterHolidayNotice 录入放假安排')

entering('a whole notice takes the place of what was entered for its year', () => {
  const { next, did } = enterHolidayNotice(office, 2027, whole)
  assert.equal(next.holidays, [...newYear, ...nationalDay])
  assert.equal(did, {
    action: 'notice.entered',
    subject: '2027',
    before: '2027-03-01 机关搬迁 休',
    after: '2026-12-31 元旦 休, 2027-01-01 元旦 休, 2027-10-01 国庆节 休, 2027-10-09 国庆节 班',
  })
})

entering('an amendment changes single days', () => {
  const { next: entered } = enterHolidayNotice(office, 2027, whole)
  const { next } = enterHolidayNotice(
    entered,
    2027,
    noticeOf([rest('2027-10-09', '国庆节'), rest('2027-10-08', '国庆节')]),
  )
  assert.equal(
    next.holidays.map(({ day, worked }) => [day, worked]),
    [
      ['2026-12-31', false],
      ['2027-01-01', false],
      ['2027-10-01', false],
      ['2027-10-08', false],
      ['2027-10-09', false],
    ],
  )
})

entering('the same notice entered twice changes nothing', () => {
  const { next } = enterHolidayNotice(office, 2027, whole)
  assert.is(enterHolidayNotice(next, 2027, whole).next, next)
})

entering('other years stay as they are', () => {
  const { next } = enterHolidayNotice(
    office,
    2026,
    noticeOf([rest('2026-01-01', '元旦'), rest('2026-10-01', '国庆节')]),
  )
  assert.equal(holidaysOf(next.holidays, 2027), office.holidays)
})

entering('refuses a notice with a mistake', () => {
  refuses('notice-wrong', () => enterHolidayNotice(office, 2027, noticeOf([work('2027-10-08', '国庆节')])))
})

entering('makes its year known, and leaves nothing of the national notice in it', () => {
  const { next } = enterHolidayNotice(
    anOffice(),
    2026,
    noticeOf([rest('2026-01-01', '元旦'), rest('2026-10-01', '国庆节')]),
  )
  const calendar = officeCalendar(nationalDays, next.holidays)
  assert.ok(calendar.isKnown(2026))
  assert.not(calendar.isWorkday('2026-10-10'), 'worked by the national notice, which no longer counts')
  assert.not(calendar.isWorkday('2025-10-08'), 'the year before stands')
})

entering.run()

const clearing = suite('clearHolidayNotice 清除放假安排')

clearing('takes out what was entered for a year, its last days of December too', () => {
  const { next: entered } = enterHolidayNotice(office, 2027, whole)
  const { next, did } = clearHolidayNotice(entered, 2027)
  assert.equal(next.holidays, [])
  assert.is(did.action, 'notice.cleared')
})

clearing('refuses a year for which nothing was entered', () => {
  refuses('notice-missing', () => clearHolidayNotice(office, 2026))
})

clearing.run()
