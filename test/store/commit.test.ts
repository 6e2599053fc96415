import { Low } from 'lowdb'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { GroupCommit } from '#src/store/commit.ts'
import { rejection } from '../support/rejection.ts'

const test = suite('group commit')

/** Adds up numbers; every write waits until it is let through, or broken. */
function aSlowDisk() {
  const writes: number[] = []
  const gates: { open: () => void; breaks: (error: Error) => void }[] = []
  const write = (sum: number) => {
    writes.push(sum)
    return new Promise<void>((open, breaks) => gates.push({ open, breaks }))
  }
  const low = new Low<number>({ read: async () => null, write }, 0)
  return { low, writes, next: () => gates.shift(), commit: new GroupCommit(low) }
}

/** lets everything run that waits for nothing but its turn */
const turn = () => new Promise((resolve) => setImmediate(resolve))

const plus = (amount: number) => (sum: number) => sum + amount

test('shares the next write among changes that arrive while one is in flight', async () => {
  const { commit, writes, next } = aSlowDisk()
  const first = commit.change(plus(1))
  await turn()
  const others = [2, 3, 4].map((amount) => commit.change(plus(amount)))
  await turn()
  assert.equal(writes, [1])

  next()?.open()
  assert.is(await first, 1)
  await turn()
  assert.equal(writes, [1, 10])
  next()?.open()
  assert.equal(await Promise.all(others), [3, 6, 10])
})

test('resolves and shows a change only once it is on disk', async () => {
  const { commit, next } = aSlowDisk()
  let resolved = false
  const change = commit.change(plus(1)).then(() => (resolved = true))
  await turn()
  assert.is(resolved, false)
  assert.is(commit.state, 0)

  next()?.open()
  await change
  assert.is(commit.state, 1)
})

test('leaves nothing of a rule that throws, and the rest of its group as it is', async () => {
  const { commit, writes, next } = aSlowDisk()
  const throwing = commit.change(() => {
    throw new Error('no')
  })
  const other = commit.change(plus(5))
  assert.is((await rejection(throwing, Error)).message, 'no')
  await turn()
  next()?.open()
  assert.is(await other, 5)
  assert.equal(writes, [5])
})

test('rejects everybody in a group that was not written, and works again afterwards', async () => {
  const { commit, low, next } = aSlowDisk()
  const group = [commit.change(plus(1)), commit.change(plus(2))]
  const settled = Promise.allSettled(group)
  await turn()
  next()?.breaks(new Error('EIO'))
  await turn()
  next()?.breaks(new Error('EIO'))
  assert.equal(
    (await settled).map(({ status }) => status),
    ['rejected', 'rejected'],
  )
  assert.is(commit.state, 0)
  assert.is(low.data, 0)

  const again = commit.change(plus(7))
  await turn()
  next()?.open()
  assert.is(await again, 7)
})

test('writes nothing for a change that changes nothing', async () => {
  const { commit, writes } = aSlowDisk()
  assert.is(await commit.change((sum) => sum), 0)
  assert.equal(writes, [])
})

test('acknowledges a change that found its work done only with the change that did it', async () => {
  const { commit, next } = aSlowDisk()
  const holding = commit.change(plus(1))
  await turn()
  const atLeastTen = (sum: number) => Math.max(sum, 10)
  const settled = Promise.allSettled([commit.change(atLeastTen), commit.change(atLeastTen)])
  next()?.open()
  await holding
  await turn()
  next()?.breaks(new Error('EIO'))
  assert.equal(
    (await settled).map(({ status }) => status),
    ['rejected', 'rejected'],
  )
})

test('settles once every change asked for is through', async () => {
  const { commit, next } = aSlowDisk()
  await commit.settled()
  const change = commit.change(plus(1))
  let settled = false
  const waiting = commit.settled().then(() => (settled = true))
  await turn()
  assert.is(settled, false)
  next()?.open()
  await Promise.all([change, waiting])
})

test.run()
