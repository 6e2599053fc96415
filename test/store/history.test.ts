import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Entry } from '#src/domain/entry.ts'
import { append, firstBrokenEntry } from '#src/store/history.ts'
import { anAct } from '../support/build.ts'

const test = suite('history 留痕')

function aHistory(length: number): readonly Entry[] {
  const subjects = Array.from({ length }, (_, index) => `1.1-${index}`)
  return subjects.reduce<readonly Entry[]>(
    (entries, subject) => append(entries, anAct(), { action: 'progress.saved', subject, after: '已公开' }),
    [],
  )
}

test('says who, when and what, and points to the entry before', () => {
  const [first, second] = aHistory(2)
  assert.is(first?.number, 1)
  assert.is(first?.previous, '')
  assert.is(second?.previous, first?.hash)
  assert.is(second?.by, 'li-jing')
  assert.is(second?.at, '2021-09-15T01:00:00.000Z')
  assert.is(second?.subject, '1.1-1')
})

test('keeps the hash it gave in 2021, whatever order the fields are read back in', () => {
  const [entry] = aHistory(1)
  assert.is(entry?.hash, 'e11a3b1d81c03bfc3a67e8ac06aaf7b4f5b78aaafde33c1cb2348f06a6d63343')
  const turned = Object.fromEntries(Object.entries(entry ?? {}).reverse()) as unknown as Entry
  assert.is(firstBrokenEntry([turned]), undefined)
})

test('finds no fault in a history as it was written', () => {
  for (const length of [0, 1, 2, 40]) assert.is(firstBrokenEntry(aHistory(length)), undefined)
})

test('finds whichever entry was altered', async () => {
  const alterations: Partial<Entry>[] = [
    { by: 'sun-li' },
    { at: '2021-09-14T01:00:00.000Z' },
    { action: 'progress.submitted' },
    { subject: '2.1-1' },
    { after: '未公开' },
    { reason: '补记' },
    { number: 9 },
    { previous: '' },
  ]
  const position = fc.integer({ min: 1, max: 7 })
  await fc.assert(
    fc.property(position, fc.constantFrom(...alterations), (index, alteration) => {
      const entries = aHistory(8).map((entry, at) => (at === index ? { ...entry, ...alteration } : entry))
      assert.is(firstBrokenEntry(entries), index + 1)
    }),
  )
})

test('finds the place where an entry was taken out, put in or moved', () => {
  const entries = aHistory(5)
  assert.is(firstBrokenEntry(entries.toSpliced(2, 1)), 3)
  assert.is(firstBrokenEntry(entries.toSpliced(2, 0, ...entries.slice(0, 1))), 3)
  assert.is(firstBrokenEntry(entries.toReversed()), 1)
})

test.run()
