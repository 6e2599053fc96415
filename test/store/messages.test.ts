import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { aMessage } from '../support/message.ts'
import { aFolder, openMemoryStore, openTestStore } from '../support/store.ts'

const test = suite('messages')

test('are kept in the order in which they came, and after the program starts again', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const messages = [aMessage({ on: '2021-09-15' }), aMessage({ on: '2021-09-16', personId: null })]
  for (const message of messages) await store.messages.put(message)
  await store.close()

  const again = await openTestStore({ folder })
  assert.equal(again.messages.all(), messages)
})

test('are replaced by what bears the same identity, in the same place', async () => {
  const store = await openMemoryStore()
  await store.messages.put(aMessage({ on: '2021-09-15' }))
  await store.messages.put(aMessage({ on: '2021-09-16' }))
  const settled = aMessage({ on: '2021-09-15', matters: [] })
  await store.messages.put(settled)
  assert.equal(store.messages.all(), [settled, aMessage({ on: '2021-09-16' })])
})

test.run()
