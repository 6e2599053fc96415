import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nationalDays } from '#src/calendar/national.ts'
import { officeCalendar } from '#src/domain/time/calendar.ts'
import { yearGrid } from '#src/domain/time/year-grid.ts'

const grid = suite('yearGrid 年历')
const calendar = officeCalendar(nationalDays, [])

grid('October 2026 begins on a Thursday and rests for a week', () => {
  const [first, second] = yearGrid(2026, calendar).months[9] ?? []
  assert.equal(
    first?.map((one) => one?.number ?? null),
    [null, null, null, 1, 2, 3, 4],
  )
  assert.equal(
    second?.map((one) => one?.kind),
    ['rest', 'rest', 'rest', 'workday', 'workday', 'worked', 'weekend'],
  )
  assert.is(first?.[3]?.name, '国庆节')
})

for (const [year, days] of [
  [2026, 365],
  [2024, 366],
] as const) {
  grid(`${year} has ${days} days, each in a week of seven`, () => {
    const { months, counts } = yearGrid(year, calendar)
    const weeks = months.flat()
    assert.ok(weeks.every((week) => week.length === 7))
    assert.is(weeks.flat().filter(Boolean).length, days)
    assert.is(
      Object.values(counts).reduce((sum, count) => sum + count),
      days,
    )
  })
}

grid('counts what a notice arranges', () => {
  assert.equal(yearGrid(2026, calendar).counts, { workday: 242, weekend: 84, rest: 33, worked: 6 })
})

grid.run()
