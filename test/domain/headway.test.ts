import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Headway, partDone, type WorkKind } from '#src/domain/headway.ts'

const part = suite('partDone')

for (const [kind, headway, expected] of [
  ['document', { stage: 'opening', done: 0, total: 0 }, 0],
  ['document', { stage: 'opening', done: 150, total: 300 }, 1 / 6],
  ['document', { stage: 'suggesting', done: 0, total: 0 }, 2 / 3],
  ['backup', { stage: 'evidence', done: 40, total: 40 }, 1],
  ['sheet', { stage: 'opening', done: 5, total: 4 }, 1],
] as const satisfies readonly (readonly [WorkKind, Headway, number])[]) {
  part(`${kind}, ${headway.stage}, ${headway.done} of ${headway.total} is ${expected.toFixed(2)}`, () => {
    assert.is(partDone(kind, headway), expected)
  })
}

part.run()
