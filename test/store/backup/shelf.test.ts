import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  backupName,
  clearShelf,
  freeInstant,
  instantOfBackup,
  newestBackup,
} from '#src/store/backup/shelf.ts'
import { at } from '../../support/build.ts'
import { aFolder } from '../../support/store.ts'

const test = suite('the shelf of backups')

const now = at('2021-09-30')

function aShelf(...days: string[]): string {
  const shelf = aFolder()
  for (const day of days) {
    mkdirSync(join(shelf, backupName(at(day))))
    writeFileSync(join(shelf, backupName(at(day)), 'manifest.json'), '{}')
  }
  return shelf
}

test('names each backup after its instant', () => {
  assert.is(instantOfBackup(backupName(now)), now)
})

test('keeps every one from before an upgrade, however old, and knows its instant', async () => {
  const shelf = aShelf('2021-09-28', '2021-09-29')
  const name = backupName(at('2019-01-02'), 'upgrade')
  mkdirSync(join(shelf, name))
  await clearShelf(shelf, 7, now)
  assert.ok(readdirSync(shelf).includes(name))
  assert.is(instantOfBackup(name), at('2019-01-02'))
})

test('gives no two backups one name', () => {
  const shelf = aShelf('2021-09-30')
  assert.is(freeInstant(shelf, now), '2021-09-30T01:00:00.001Z')
  assert.is(freeInstant(shelf, at('2021-10-01')), at('2021-10-01'))
})

test('knows the newest whole one', async () => {
  const shelf = aShelf('2021-09-28', '2021-09-29')
  mkdirSync(join(shelf, backupName(at('2021-09-30'))))
  assert.is(await newestBackup(shelf), join(shelf, backupName(at('2021-09-29'))))
  assert.is(await newestBackup(join(shelf, 'nowhere')), undefined)
})

for (const [days, kept] of [
  [
    ['2021-09-01', '2021-09-22', '2021-09-23', '2021-09-29'],
    ['2021-09-23', '2021-09-29'],
  ],
  [['2021-01-01', '2021-02-01'], ['2021-02-01']],
  [[], []],
] as const) {
  test(`keeps seven days and the newest: of ${days} there stay ${kept}`, async () => {
    const shelf = aShelf(...days)
    await clearShelf(shelf, 7, now)
    assert.equal(
      readdirSync(shelf),
      kept.map((day) => backupName(at(day))),
    )
  })
}

test('clears away what a crash left half-made, but nothing that it does not know', async () => {
  const shelf = aShelf('2021-09-29')
  mkdirSync(join(shelf, `partial-${backupName(at('2021-09-28'))}`))
  mkdirSync(join(shelf, `partial-${backupName(now)}`))
  mkdirSync(join(shelf, '2020年纸质材料'))
  await clearShelf(shelf, 7, now)
  assert.equal(
    readdirSync(shelf),
    ['2020年纸质材料', backupName(at('2021-09-29')), `partial-${backupName(now)}`].sort(),
  )
})

test.run()
