import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readManifest } from '#src/store/backup/manifest.ts'
import { restoreBackup } from '#src/store/backup/restore.ts'
import { backupName, newestBackup } from '#src/store/backup/shelf.ts'
import { type Write, writeDurably } from '#src/store/durable.ts'
import { StoreError } from '#src/store/error.ts'
import { officeKind, versionOf } from '#src/store/kind.ts'
import { at } from '../../support/build.ts'
import { rejection } from '../../support/rejection.ts'
import { aFolder, openTestStore } from '../../support/store.ts'

const test = suite('the backup before an upgrade')

const backups = 'test/fixtures/backups'
const current = versionOf(officeKind)

/** A data folder as an earlier version left it. */
function aFolderOf(version: number): string {
  const folder = aFolder()
  cpSync(join(backups, `version-${version}`), folder, { recursive: true })
  return folder
}

function versionOfOffice(folder: string): number {
  return JSON.parse(readFileSync(join(folder, 'office.json'), 'utf8')).schema
}

for (let version = 1; version < current; version++) {
  test(`holds all of version ${version} as it was, once`, async () => {
    const [folder, shelf] = [aFolderOf(version), aFolder()]
    const before = readFileSync(join(folder, 'office.json'))
    await (await openTestStore({ folder, shelf })).close()
    await (await openTestStore({ folder, shelf })).close()

    assert.equal(readdirSync(shelf), [backupName(at('2021-09-15'), 'upgrade')])
    const kept = (await newestBackup(shelf)) ?? ''
    const expected = await readManifest(folder)
    assert.equal((await readManifest(kept)).files, expected.files)
    assert.equal(readFileSync(join(kept, 'office.json')), before)
    assert.is(versionOfOffice(folder), current)
  })

  test(`of version ${version} can be restored`, async () => {
    const [folder, shelf] = [aFolderOf(version), aFolder()]
    const opened = await openTestStore({ folder, shelf })
    const restored = join(aFolder(), 'restored')
    await restoreBackup((await newestBackup(shelf)) ?? '', restored, at('2021-09-16'))
    const again = await openTestStore({ folder: restored })
    assert.equal([again.office(), again.plans()], [opened.office(), opened.plans()])
    await Promise.all([opened.close(), again.close()])
  })

  test(`changes nothing of version ${version} when it finds no room, and says where`, async () => {
    const [folder, shelf] = [aFolderOf(version), join(aFolder(), 'a file')]
    writeFileSync(shelf, '')
    const error = await rejection(openTestStore({ folder, shelf }), StoreError)
    assert.is(error.code, 'upgrade-not-backed-up')
    assert.is(error.detail.folder, shelf)
    assert.is(versionOfOffice(folder), version)
  })

  test(`leaves a folder of version ${version} that opens next time, wherever the upgrade was cut off`, async () => {
    for (let whole = 0; ; whole++) {
      const [folder, shelf] = [aFolderOf(version), aFolder()]
      const opening = openTestStore({ folder, shelf, write: failingAfter(whole) })
      const cutOff = await opening.then((store) => store.close()).catch((error: unknown) => error)
      const store = await openTestStore({ folder, shelf })
      assert.is(store.plan(2021).title, '二〇二一年要点')
      assert.is(versionOfOffice(folder), current)
      await store.close()
      if (!cutOff) return assert.ok(whole > 0)
    }
  })

  test(`changes nothing of version ${version} while another of its files is broken`, async () => {
    const [folder, shelf] = [aFolderOf(version), aFolder()]
    writeFileSync(join(folder, 'messages.json'), '{"schema":1,')
    const error = await rejection(openTestStore({ folder, shelf }), StoreError)
    assert.is(error.code, 'file-unreadable')
    assert.is(versionOfOffice(folder), version)
    assert.equal(readdirSync(shelf), [])
  })
}

test('is not made of a current folder, a new one, or one with a shelf of other things', async () => {
  for (const folder of [aFolderOf(current), aFolder()]) {
    const shelf = aFolder()
    mkdirSync(join(shelf, '2020年纸质材料'))
    await (await openTestStore({ folder, shelf })).close()
    await (await openTestStore({ folder, shelf })).close()
    assert.equal(readdirSync(shelf), ['2020年纸质材料'])
  }
})

test('is made of a file that somebody laid out anew', async () => {
  const [folder, shelf] = [aFolderOf(current), aFolder()]
  const { seal, schema, ...rest } = JSON.parse(readFileSync(join(folder, 'office.json'), 'utf8'))
  writeFileSync(join(folder, 'office.json'), JSON.stringify({ ...rest, schema }))
  await (await openTestStore({ folder, shelf })).close()
  assert.is(readdirSync(shelf).length, 1)
})

/** The disk gives out after so many files. */
function failingAfter(whole: number): Write {
  let written = 0
  return async (path, pieces) => {
    if (written++ === whole) throw new Error('EIO: i/o error, write')
    await writeDurably(path, pieces)
  }
}

test.run()
