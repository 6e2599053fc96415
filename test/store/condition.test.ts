import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Write, writeDurably } from '#src/store/durable.ts'
import { anAct } from '../support/build.ts'
import { rename } from '../support/change.ts'
import { rejection } from '../support/rejection.ts'
import { openTestStore } from '../support/store.ts'

const test = suite('the store’s readiness')

test('ends when the disk is full, and comes back with room on it', async () => {
  let full = false
  const write: Write = async (path, pieces) => {
    if (full) throw new Error('ENOSPC: no space left on device, write')
    await writeDurably(path, pieces)
  }
  const store = await openTestStore({ write })
  assert.is(await store.ready(), true)
  full = true
  await rejection(store.changeOffice(anAct(), rename('市民宗委')), Error)
  assert.is(await store.ready(), false)
  full = false
  assert.is(await store.ready(), true)
})

test('ends when it closes', async () => {
  const store = await openTestStore()
  await store.close()
  assert.is(await store.ready(), false)
})

test.run()
