import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageOf, pageSize } from '#src/domain/paging.ts'

const paging = suite('pageOf')

const list = Array.from({ length: 2 * pageSize + 1 }, (_, index) => index)

const rows: readonly (readonly [string | undefined, number])[] = [
  [undefined, 1],
  ['1', 1],
  ['3', 3],
  ['0', 1],
  ['4', 3],
  ['-1', 1],
  ['x', 1],
  ['99999999', 1],
]

for (const [asked, number] of rows) {
  paging(`page ${asked} is page ${number}`, () => {
    assert.is(pageOf(list, asked).number, number)
  })
}

paging('holds the rest on the last page', () => {
  assert.equal(pageOf(list, '3'), { members: [100], number: 3, count: 3, total: 101 })
})

paging('an empty list is one empty page', () => {
  assert.equal(pageOf([], undefined), { members: [], number: 1, count: 1, total: 0 })
})

paging.run()
