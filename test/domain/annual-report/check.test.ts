import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cellId } from '#src/domain/annual-report/cell.ts'
import { isSound, violationsIn } from '#src/domain/annual-report/check.ts'
import type { Violation } from '#src/domain/annual-report/violation.ts'
import { soundStatement, withCell, withText } from '../../support/annual-report.ts'

const sound = soundStatement()
const rulesOf = (violations: readonly Violation[]) => [...new Set(violations.map(({ rule }) => rule))]

const check = suite('violationsIn')

check('finds nothing in a complete report with the totals of a real one', () => {
  assert.equal(violationsIn(sound), [])
})

check('holds the totals that the real report states', () => {
  const totals = [1, 2, 3, 4, 24, 25].map((row) => sound.table3[row - 1]?.[6])
  assert.equal(totals, [14069, 560, 5548, 2168, 13810, 819])
})

check('names the column, its four cells and the difference when 一加二 is not 三加四', () => {
  const [violation] = violationsIn(withCell(sound, 't3.r1.c3', (before) => Number(before) + 5))
  assert.equal(violation, {
    rule: 'V1',
    severity: 'error',
    cells: ['t3.r1.c3', 't3.r2.c3', 't3.r24.c3', 't3.r25.c3'],
    difference: 5,
  })
})

check('names the 22 cells of a column whose results do not add up', () => {
  const violations = violationsIn(withCell(sound, 't3.r9.c2', (before) => Number(before) - 2))
  const found = violations.find(({ rule }) => rule === 'V2')
  assert.is(found?.cells.length, 22)
  assert.is(found?.cells.at(-1), 't3.r24.c2')
  assert.is(found?.difference, -2)
})

check('names the row whose applicants do not add up to its total', () => {
  const violations = violationsIn(withCell(sound, 't3.r5.c7', (before) => Number(before) + 1))
  const found = violations.find(({ rule }) => rule === 'V3')
  assert.equal(found?.cells, [
    't3.r5.c1',
    't3.r5.c2',
    't3.r5.c3',
    't3.r5.c4',
    't3.r5.c5',
    't3.r5.c6',
    't3.r5.c7',
  ])
  assert.is(found?.difference, -1)
})

for (const [column, block] of [
  [1, [1, 2, 3, 4, 5]],
  [10, [6, 7, 8, 9, 10]],
  [13, [11, 12, 13, 14, 15]],
] as const) {
  check(`names the block of table 四 whose total is wrong by cell ${column}`, () => {
    const violations = violationsIn(withCell(sound, cellId(4, 1, column), (before) => Number(before) + 3))
    const found = violations.find(({ rule }) => rule === 'V4')
    assert.equal(
      found?.cells,
      block.map((one) => cellId(4, 1, one)),
    )
    assert.is(Math.abs(found?.difference ?? 0), 3)
  })
}

check('compares what was carried in with what last year carried out', () => {
  const violations = violationsIn(withCell(sound, 't3.r2.c1', (before) => Number(before) + 4))
  const found = violations.find(({ rule }) => rule === 'V5')
  assert.equal(found?.cells, ['t3.r2.c1', 'previous.t3.r25.c1'])
  assert.is(found?.difference, 4)
})

check('only warns when documents in force do not follow from last year', () => {
  const violations = violationsIn(withCell(sound, 't2.r2.c3', (before) => Number(before) + 1))
  assert.equal(rulesOf(violations), ['V6'])
  assert.ok(isSound(violations))
})

check('judges no year against another when last year is unknown', () => {
  const alone = { ...sound, previous: null }
  const spoilt = withCell(alone, 't2.r1.c3', (before) => Number(before) + 1)
  assert.equal(violationsIn(alone), [])
  assert.equal(violationsIn(spoilt), [])
})

for (const [words, cell] of [
  ['blank', null],
  ['a stroke', '/'],
  ['less than nothing', -1],
  ['half an application', 1.5],
] as const) {
  check(`wants a whole number where there is ${words}`, () => {
    const violations = violationsIn(withCell(sound, 't3.r5.c2', () => cell))
    assert.equal(violations.find(({ rule }) => rule === 'V7')?.cells, ['t3.r5.c2'])
    assert.not.ok(isSound(violations))
  })
}

check('takes a blank for nothing in the sums, so that only the blank is reported', () => {
  assert.equal(rulesOf(violationsIn(withCell(sound, 't3.r5.c2', () => null))), ['V7'])
})

check('takes decimals for fees alone', () => {
  const table2 = { ...sound.table2, licences: 0.5 }
  assert.equal(violationsIn({ ...sound, table2 }), [
    { rule: 'V7', severity: 'error', cells: ['t2.r3.c1'], difference: null },
  ])
})

check('warns of lawsuits without reconsideration from 2024 on', () => {
  const year2024 = withText({ ...sound, year: 2024 }, '1', '统计期限为2024年1月1日至12月31日。')
  assert.equal(violationsIn(year2024), [
    { rule: 'review-first', severity: 'warning', cells: ['t4.r1.c10'], difference: 56 },
  ])
})

check('finds every change of any one number in table 三', async () => {
  const row = fc.integer({ min: 1, max: 25 })
  const column = fc.integer({ min: 1, max: 7 })
  const change = fc.integer({ min: 1, max: 9999 })
  await fc.assert(
    fc.property(row, column, change, (down, across, more) => {
      const id = cellId(3, down, across)
      const violations = violationsIn(withCell(sound, id, (before) => Number(before) + more))
      assert.ok(
        violations.some(({ cells, difference }) => cells.includes(id) && Math.abs(difference ?? 0) === more),
      )
    }),
  )
})

check.run()
