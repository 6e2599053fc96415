import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { freezeDeeply } from '#src/store/freeze.ts'

const test = suite('freezeDeeply')

test('freezes what is below, in lists and records', () => {
  const value = freezeDeeply({ list: [{ inner: { text: '要点' } }], none: null, number: 1 })
  assert.ok(Object.isFrozen(value.list[0]?.inner))
  assert.ok(Object.isFrozen(value.list))
})

test('hands back what has nothing below', () => {
  for (const value of ['', 0, null, undefined, true]) assert.is(freezeDeeply(value), value)
})

test.run()
