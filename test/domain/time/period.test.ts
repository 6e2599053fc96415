import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Period, periods } from '#src/domain/obligation.ts'
import { periodsOf } from '#src/domain/time/period.ts'

const period = suite('periodsOf')

const expected: Record<Period, string[]> = {
  month: Array.from({ length: 12 }, (_, index) => `2021-${String(index + 1).padStart(2, '0')}`),
  quarter: ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'],
  half: ['2021-H1', '2021-H2'],
  year: ['2021'],
}

for (const every of periods) {
  period(
    `by ${every}, the year has ${expected[every].length}, which follow each other from January to December`,
    () => {
      const found = periodsOf(2021, every)
      const months = found.flatMap(({ firstMonth, lastMonth }) =>
        Array.from({ length: lastMonth - firstMonth + 1 }, (_, index) => firstMonth + index),
      )

      assert.equal(
        found.map(({ key }) => key),
        expected[every],
      )
      assert.equal(months, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    },
  )
}

period.run()
