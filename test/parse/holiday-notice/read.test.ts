import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { addDays } from '#src/domain/time/day.ts'
import { doubtsAbout } from '#src/domain/time/holiday-notice.ts'
import { readHolidayNotice } from '#src/parse/holiday-notice/read.ts'

const national = officeCalendar(nationalDays, [])
const textOf = (name: string) => readFileSync(`test/fixtures/notices/${name}.txt`, 'utf8')

const state = suite('readHolidayNotice 国务院办公厅通知')

/** With the number under which each was sent, where it is known. */
for (const [year, number] of [
  [2019, '国办发明电〔2018〕15号'],
  [2020, '国办发明电〔2019〕16号'],
  [2021, '国办发明电〔2020〕27号'],
  [2022, '国办发明电〔2021〕11号'],
  [2023, '国办发明电〔2022〕16号'],
  [2024, '国办发明电〔2023〕7号'],
  [2025, '国办发明电〔2024〕12号'],
  [2026, '2025年11月4日'],
] as const) {
  state(`${year} (${number}): reads what makes sense`, () => {
    const text = textOf(String(year))
    assert.ok(text.includes(number))
    const doubts = doubtsAbout(readHolidayNotice(text, year, []), year)
    assert.equal(
      doubts.filter(({ kind }) => kind !== 'unread'),
      [],
    )
  })
}

for (const [year, amendment] of [
  [2019, '2019-labour-day'],
  [2020, '2020-spring-festival'],
  [2021, null],
  [2022, null],
  [2023, null],
  [2024, null],
  [2025, null],
  [2026, null],
] as const) {
  state(`${year}: agrees with the national table day by day`, () => {
    const { days } = readHolidayNotice(textOf(String(year)), year, [])
    const amended = amendment ? readHolidayNotice(textOf(amendment), year, days).days : []
    const calendar = officeCalendar([], [...days, ...amended])
    for (const day of daysOf(year)) assert.is(calendar.isWorkday(day), national.isWorkday(day), day)
    assert.ok(calendar.isKnown(year))
  })
}

state('takes a day off that the notice only encourages for unread', () => {
  const { unread } = readHolidayNotice(textOf('2024'), 2024, [])
  assert.equal(unread, ['鼓励各单位结合带薪年休假等制度落实,安排职工在除夕(2月9日)休息'])
})

state('the days before New Year belong to its notice', () => {
  const { days } = readHolidayNotice(textOf('2019'), 2019, [])
  assert.equal(days.slice(0, 4), [
    { day: '2018-12-30', name: '元旦', worked: false },
    { day: '2018-12-31', name: '元旦', worked: false },
    { day: '2019-01-01', name: '元旦', worked: false },
    { day: '2018-12-29', name: '元旦', worked: true },
  ])
})

state.run()

const reading = suite('readHolidayNotice 各种写法')

const rest = (day: string, name = '放假') => ({ day, name, worked: false })
const work = (day: string, name = '放假') => ({ day, name, worked: true })

for (const [text, days] of [
  ['2027-01-03 班', [work('2027-01-03')]],
  ['2027-01-01\t元旦\t休', [rest('2027-01-01', '元旦')]],
  ['2027/3/1 休 机关搬迁', [rest('2027-03-01', '机关搬迁')]],
  ['2027-10-01至2027-10-03 国庆节 休', ['01', '02', '03'].map((day) => rest(`2027-10-${day}`, '国庆节'))],
  ['1月30日至2月1日 休', [rest('2027-01-30'), rest('2027-01-31'), rest('2027-02-01')]],
  [
    '一、元旦: 12月31日至1月2日放假。',
    ['2026-12-31', '2027-01-01', '2027-01-02'].map((day) => rest(day, '元旦')),
  ],
  [
    '劳动节：5 月 1 日放假，5月3日（星期一）补休',
    [rest('2027-05-01', '劳动节'), rest('2027-05-03', '劳动节')],
  ],
  [
    '一、清明节：4月5日放假。二、劳动节：5月1日放假。',
    [rest('2027-04-05', '清明节'), rest('2027-05-01', '劳动节')],
  ],
  [
    '2月1日—3日放假，共3天。其中，2月2日（星期二）照常公休',
    ['01', '02', '03'].map((day) => rest(`2027-02-${day}`)),
  ],
  ['自2027年1月1日起，全体公民放假的假日增加2天', []],
  ['2027年11月4日', []],
  ['2月30日放假', []],
] as const) {
  reading(text, () => assert.equal(readHolidayNotice(text, 2027, []).days, days))
}

reading('keeps what cannot be a day for a person to look at', () => {
  assert.equal(readHolidayNotice('2月30日放假', 2027, []).unread, ['2月30日放假'])
  assert.equal(readHolidayNotice('春节假期另行通知,不早于2月5日', 2027, []).unread.length, 1)
})

reading('an extension needs to know the holiday that it extends', () => {
  assert.equal(readHolidayNotice('延长2027年春节假期至2月20日', 2027, []).days, [])
})

reading.run()

function daysOf(year: number): string[] {
  const days = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day)
  return days
}
