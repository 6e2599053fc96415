import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { keptCalendar } from '#src/calendar/kept.ts'

const kept = suite('keptCalendar')

kept('is arranged once for one table', () => {
  const holidays = [{ day: '2021-09-15', name: '机关放假', worked: false }]
  const calendar = keptCalendar(holidays)
  assert.is(keptCalendar(holidays), calendar)
  assert.not(calendar.isWorkday('2021-09-15'))
})

kept('is another for another table', () => {
  assert.ok(keptCalendar([]).isWorkday('2021-09-15'))
})

kept.run()
