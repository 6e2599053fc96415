import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { identityOf, remember } from '#src/domain/remember.ts'

const remembering = suite('remember')

remembering('computes an answer once for a record and a key', () => {
  const record = {}
  let computed = 0
  const answer = () => remember(record, 'day', () => ++computed)
  assert.is(answer(), 1)
  assert.is(answer(), 1)
})

remembering('answers another key and another record anew', () => {
  const record = {}
  assert.is(
    remember(record, 'a', () => 1),
    1,
  )
  assert.is(
    remember(record, 'b', () => 2),
    2,
  )
  assert.is(
    remember({}, 'a', () => 3),
    3,
  )
})

remembering('forgets the answer that nobody asked for longest', () => {
  const record = {}
  const ask = (key: number, answer: string) => remember(record, String(key), () => answer)
  for (let key = 0; key < 60; key++) ask(key, 'first')
  ask(0, 'again')
  ask(60, 'first')
  assert.is(ask(0, 'second'), 'first')
  assert.is(ask(1, 'second'), 'second')
})

remembering.run()

const identity = suite('identityOf')

identity('is the same for the same record and another for every other', () => {
  const record = {}
  assert.is(identityOf(record), identityOf(record))
  assert.is.not(identityOf(record), identityOf({}))
})

identity.run()
