import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { figure, plural } from '#src/messages/number.ts'

const numbers = suite('numbers in words')

numbers('stand in groups of three, with one decimal at most', () => {
  assert.equal([0, 999, 1000, 14_069, 2.25, -1200].map(figure), [
    '0',
    '999',
    '1,000',
    '14,069',
    '2.3',
    '-1,200',
  ])
})

numbers('have a noun that agrees', () => {
  assert.equal(
    [0, 1, 2, 1500].map((count) => plural(count, 'task')),
    ['0 tasks', '1 task', '2 tasks', '1,500 tasks'],
  )
  assert.is(plural(2, 'entry', 'entries'), '2 entries')
})

numbers.run()
