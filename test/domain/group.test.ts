import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { groupBy, mapValues, sortInto } from '#src/domain/group.ts'

const grouping = suite('group')
const words = ['要点', '任务', '期次表', '进']

grouping('groups come in order of first appearance', () => {
  assert.equal(
    [...groupBy(words, ({ length }) => length)],
    [
      [2, ['要点', '任务']],
      [3, ['期次表']],
      [1, ['进']],
    ],
  )
})

grouping('every name has a list, empty or not, and what has no name is left out', () => {
  const lengthName = ({ length }: string) => (length === 2 ? 'two' : length === 3 ? 'three' : undefined)
  assert.equal(sortInto(['one', 'two', 'three'], words, lengthName), {
    one: [],
    two: ['要点', '任务'],
    three: ['期次表'],
  })
})

grouping('the values of a map are replaced and its order kept', () => {
  const counts = mapValues(
    new Map([
      ['b', 1],
      ['a', 2],
    ]),
    (count) => count * 10,
  )
  assert.equal(
    [...counts],
    [
      ['b', 10],
      ['a', 20],
    ],
  )
})

grouping.run()
