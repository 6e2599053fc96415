import { linkSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeFolder } from '#src/store/durable.ts'
import { StoreError } from '#src/store/error.ts'
import { lockFolder } from '#src/store/lock.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder } from '../support/store.ts'

const test = suite('lockFolder')

/** A folder with the socket of a holder that is gone: closing removes the name, so it is kept under another. */
async function anAbandonedFolder(): Promise<string> {
  const folder = aFolder()
  const [socket, kept] = [join(folder, 'lock-1.sock'), join(folder, 'kept.sock')]
  const lock = await lockFolder(folder)
  linkSync(socket, kept)
  await lock.release()
  renameSync(kept, socket)
  return folder
}

test('refuses a folder that is held, under whatever path', async () => {
  const folder = aFolder()
  const lock = await lockFolder(folder)
  for (const path of [folder, join(folder, '.'), join(folder, 'plans', '..')]) {
    await makeFolder(join(folder, 'plans'))
    assert.is((await rejection(lockFolder(path), StoreError)).code, 'folder-in-use')
  }
  await lock.release()
})

test('frees the folder and leaves nothing in it when released', async () => {
  const folder = aFolder()
  await (await lockFolder(folder)).release()
  assert.equal(readdirSync(folder), [])
  await (await lockFolder(folder)).release()
})

test('takes over from a holder that died', async () => {
  const folder = await anAbandonedFolder()
  assert.equal(readdirSync(folder), ['lock-1.sock'])
  const lock = await lockFolder(folder)
  assert.equal(readdirSync(folder), ['lock-2.sock'])
  await rejection(lockFolder(folder), StoreError)
  await lock.release()
})

test('lets only one of many take over', async () => {
  for (let round = 0; round < 20; round++) {
    const folder = await anAbandonedFolder()
    const attempts = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(folder)))
    const locks = attempts.filter((attempt) => attempt.status === 'fulfilled')
    assert.is(locks.length, 1)
    await Promise.all(locks.map(({ value }) => value.release()))
  }
})

test('holds a folder whose path is longer than a socket may have', async () => {
  const folder = join(aFolder(), '很长的目录名'.repeat(10))
  await makeFolder(folder)
  const lock = await lockFolder(folder)
  assert.is((await rejection(lockFolder(folder), StoreError)).code, 'folder-in-use')
  await lock.release()
  await (await lockFolder(folder)).release()
})

test.run()
