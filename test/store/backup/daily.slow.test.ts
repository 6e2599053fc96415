import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Backup } from '#src/store/backup/backup.ts'
import { startBackups } from '#src/store/backup/daily.ts'
import { backupsOn } from '#src/store/backup/shelf.ts'
import { at } from '../../support/build.ts'
import { aKeptFolder, overwrite } from '../../support/kept-folder.ts'
import { aFolder } from '../../support/store.ts'

const test = suite('startBackups')

/** A program whose clock and timer are moved by hand. */
async function aProgram(keepDays = 2) {
  const { folder } = await aKeptFolder()
  const shelf = aFolder()
  const told: (Backup | Error)[] = []
  const clock = { at: at('2021-09-13') }
  let ring = () => {}
  let settle = () => {}
  const rung = () => new Promise<void>((resolve) => (settle = resolve))
  let waiting = rung()
  const stop = startBackups({
    folder,
    shelf,
    keepDays,
    now: () => clock.at,
    timer: (callback) => {
      ring = callback
      settle()
      return () => {}
    },
    report: (outcome) => told.push(outcome),
  })
  const until = async (day: string, time = '09:00') => {
    await waiting
    clock.at = at(day, time)
    waiting = rung()
    ring()
    await waiting
  }
  return { folder, shelf, told, until, stop, started: () => waiting }
}

test('makes one on each day, at once when it starts, and takes old ones down', async () => {
  const { shelf, until, stop, told } = await aProgram()
  await until('2021-09-13', '23:59')
  assert.is((await backupsOn(shelf)).length, 1)
  for (const day of ['2021-09-14', '2021-09-15', '2021-09-16', '2021-09-17']) await until(day, '00:10')
  assert.equal(await backupsOn(shelf), [
    '2021-09-14T16-10-00.000Z',
    '2021-09-15T16-10-00.000Z',
    '2021-09-16T16-10-00.000Z',
  ])
  assert.is(told.length, 5)
  await stop()
})

test('tells of a failure, and tries again the next round', async () => {
  const { folder, shelf, until, stop, told, started } = await aProgram()
  await started()
  overwrite(folder, 'plans/2020.json', '{')
  await until('2021-09-14')
  assert.instance(told.at(-1), Error)
  await until('2021-09-14', '09:10')
  assert.is(told.filter((one) => one instanceof Error).length, 2)
  assert.is((await backupsOn(shelf)).length, 1)
  await stop()
})

test('makes none when no days are to be kept', async () => {
  const { folder } = await aKeptFolder()
  const shelf = aFolder()
  const never = (): never => {
    throw new Error('nothing is to be done')
  }
  await startBackups({
    folder,
    shelf,
    keepDays: 0,
    now: () => at('2021-09-13'),
    timer: never,
    report: never,
  })()
  assert.equal(await backupsOn(shelf), [])
})

test.run()
