import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { addDays } from '#src/domain/time/day.ts'

const calendar = officeCalendar(nationalDays, [])
const officeCalendarTest = suite('officeCalendar 工作日')

for (const [day, worked, name] of [
  ['2026-09-18', true, null],
  ['2026-09-19', false, null],
  ['2026-09-20', true, '国庆节'],
  ['2026-10-01', false, '国庆节'],
  ['2026-10-08', true, null],
  ['2026-10-10', true, '国庆节'],
  ['2018-12-29', true, '元旦'],
] as const) {
  officeCalendarTest(`${day} is ${worked ? 'worked' : 'a rest day'}, ${name ?? 'an ordinary day'}`, () => {
    assert.is(calendar.isWorkday(day), worked)
    assert.is(calendar.nameOf(day), name)
  })
}

for (const [year, workdays] of [
  [2019, 250],
  [2020, 249],
  [2021, 250],
  [2022, 249],
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
] as const) {
  officeCalendarTest(`${year} has ${workdays} working days`, () => {
    assert.is(daysOfYear(year).filter(calendar.isWorkday).length, workdays)
  })
}

officeCalendarTest('the own table wins over the national one', () => {
  const own = [
    { day: '2026-10-08', name: '机关放假', worked: false },
    { day: '2026-10-07', name: '值守', worked: true },
  ]
  const ownCalendar = officeCalendar(nationalDays, own)

  assert.is(ownCalendar.isWorkday('2026-10-08'), false)
  assert.is(ownCalendar.nameOf('2026-10-08'), '机关放假')
  assert.is(ownCalendar.isWorkday('2026-10-07'), true)
})

officeCalendarTest('a whole year of the own table leaves nothing of the national notice', () => {
  const own = [
    { day: '2026-01-01', name: '元旦', worked: false },
    { day: '2026-10-01', name: '国庆节', worked: false },
  ]
  const ownCalendar = officeCalendar(nationalDays, own)

  assert.not(ownCalendar.isWorkday('2026-10-10'), 'a Saturday worked by the national notice')
  assert.ok(ownCalendar.isWorkday('2026-10-02'))
  assert.not(ownCalendar.isWorkday('2025-10-08'), 'the year before stands')
})

officeCalendarTest('a year without a notice rests on weekends alone and is not known', () => {
  assert.ok(calendar.isKnown(2026))
  assert.not(calendar.isKnown(2027))
  assert.ok(calendar.isWorkday('2027-01-01'), 'a Friday: no holiday is invented')
  assert.not(calendar.isWorkday('2027-01-02'))
})

officeCalendarTest('a year becomes known with New Year’s Day and National Day, not with any odd day', () => {
  const odd = { day: '2027-03-01', name: '机关搬迁', worked: false }
  const newYear = { day: '2027-01-01', name: '元旦', worked: false }
  const nationalDay = { day: '2027-10-01', name: '国庆节', worked: false }

  assert.not(officeCalendar(nationalDays, [odd]).isKnown(2027))
  assert.not(officeCalendar(nationalDays, [odd, nationalDay]).isKnown(2027))
  assert.ok(officeCalendar(nationalDays, [newYear, odd, nationalDay]).isKnown(2027))
})

officeCalendarTest.run()

function daysOfYear(year: number): string[] {
  const days = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day)
  return days
}
