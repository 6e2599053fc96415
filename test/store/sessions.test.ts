import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Session } from '#src/store/store.ts'
import { at } from '../support/build.ts'
import { aFolder, openMemoryStore, openTestStore } from '../support/store.ts'

const test = suite('sessions')

const aSession = (given: Partial<Session> = {}): Session => ({
  tokenHash: 'token-1',
  personId: 'li-jing',
  startedAt: at('2021-09-15', '09:00'),
  expiresAt: at('2021-09-15', '17:00'),
  seenAt: at('2021-09-15', '09:00'),
  address: '10.0.0.9',
  ...given,
})

test('are found until they are removed, and after the program starts again', async () => {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  await store.sessions.add(aSession())
  await store.sessions.add(aSession({ tokenHash: 'token-2' }))
  await store.close()

  const again = await openTestStore({ folder })
  assert.equal(again.sessions.find('token-1'), aSession())
  await again.sessions.remove('token-1')
  assert.is(again.sessions.find('token-1'), undefined)
  assert.ok(again.sessions.find('token-2'))
  await again.close()
})

test('tell of one person when each was last used', async () => {
  const store = await openMemoryStore()
  await store.sessions.add(aSession())
  await store.sessions.add(aSession({ tokenHash: 'token-2', personId: 'wang-hai' }))
  await store.sessions.touch('token-1', at('2021-09-15', '10:00'))
  assert.equal(store.sessions.of('li-jing'), [aSession({ seenAt: at('2021-09-15', '10:00') })])
  await store.close()
})

test('of version 1 are kept, as if last used when they were started', async () => {
  const folder = aFolder()
  const { seenAt, address, ...old } = aSession()
  writeFileSync(
    join(folder, 'sessions.json'),
    JSON.stringify({ schema: 1, record: { sessions: [old] }, entries: [] }),
  )
  const store = await openTestStore({ folder })
  assert.equal(store.sessions.find('token-1'), aSession({ seenAt: old.startedAt, address: '' }))
  await store.close()
})

test('of one person end together', async () => {
  const store = await openMemoryStore()
  await store.sessions.add(aSession({ tokenHash: 'token-1' }))
  await store.sessions.add(aSession({ tokenHash: 'token-2' }))
  await store.sessions.add(aSession({ tokenHash: 'token-3', personId: 'wang-hai' }))
  await store.sessions.removeOf('li-jing')
  const left = ['token-1', 'token-2', 'token-3'].filter((token) => store.sessions.find(token))
  assert.equal(left, ['token-3'])
  await store.close()
})

for (const [time, kept] of [
  ['16:59', true],
  ['17:00', false],
  ['17:01', false],
] as const) {
  test(`that end at 17:00 are ${kept ? 'kept' : 'forgotten'} by a start at ${time} of the next day`, async () => {
    const folder = aFolder()
    const store = await openTestStore({ folder })
    await store.sessions.add(aSession())
    await store.close()
    const again = await openTestStore({ folder, now: at('2021-09-16', time) })
    assert.is(again.sessions.find('token-1') !== undefined, kept)
    assert.is(readFileSync(join(folder, 'sessions.json'), 'utf8').includes('token-1'), kept)
    await again.close()
  })
}

test('that ended a day ago are forgotten when the next one starts', async () => {
  const store = await openMemoryStore()
  await store.sessions.add(aSession())
  await store.sessions.add(aSession({ tokenHash: 'token-2', startedAt: at('2021-09-16', '17:00') }))
  assert.is(store.sessions.find('token-1'), undefined)
  await store.close()
})

test.run()
