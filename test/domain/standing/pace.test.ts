import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Obligation } from '#src/domain/obligation.ts'
import { paceOf } from '#src/domain/standing/pace.ts'
import { anOccurrence, aProgress, aTask, monthly } from '../../support/build.ts'

const yearly: Obligation = { kind: 'periodic', every: 'year', atLeast: 4, phrase: '每年不少于四次' }
const task = aTask({ obligation: yearly })
const year = (done?: number) =>
  anOccurrence({
    key: '2021',
    startsOn: '2021-01-01',
    dueOn: '2021-12-31',
    progress: done === undefined ? [] : [aProgress({ done }), aProgress()],
  })

const pace = suite('paceOf 序时进度')

for (const [today, done, expected, behind] of [
  ['2021-01-01', undefined, 0, false],
  ['2021-04-01', 0, 0, false],
  ['2021-04-02', 0, 1, true],
  ['2021-09-15', 2, 2, false],
  ['2021-10-02', 2, 3, true],
  ['2021-12-31', 4, 4, false],
  ['2022-02-01', 3, 4, true],
  ['2020-12-31', undefined, 0, false],
] as const) {
  pace(`${done ?? 'none'} of four on ${today} is ${behind ? 'behind' : 'on pace'}`, () => {
    assert.equal(paceOf(task, year(done), today), { done: done ?? 0, target: 4, expected, behind })
  })
}

pace('counts nothing where once is enough', () => {
  assert.is(paceOf(aTask({ obligation: monthly() }), anOccurrence(), '2021-09-15'), null)
  assert.is(paceOf(aTask(), anOccurrence(), '2021-09-15'), null)
})

pace.run()
