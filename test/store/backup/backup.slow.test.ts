import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Headway } from '#src/domain/headway.ts'
import { makeBackup } from '#src/store/backup/backup.ts'
import { readManifest } from '#src/store/backup/manifest.ts'
import { StoreError } from '#src/store/error.ts'
import { anAct, at } from '../../support/build.ts'
import { retitle } from '../../support/change.ts'
import { aKeptFolder, overwrite } from '../../support/kept-folder.ts'
import { rejection } from '../../support/rejection.ts'
import { aFolder, openTestStore } from '../../support/store.ts'

const test = suite('makeBackup')

const monday = at('2021-09-13')
const tuesday = at('2021-09-14')

test('copies records and evidence, but nobody’s session', async () => {
  const { folder, evidence } = await aKeptFolder()
  const shelf = aFolder()
  const { path, manifest, damaged } = await makeBackup({ folder, shelf, now: monday })
  assert.is(path, join(shelf, '2021-09-13T01-00-00.000Z'))
  assert.equal(
    manifest.files.map((file) => file.path),
    [
      'plans/2020.json',
      'plans/2021.json',
      'office.json',
      'reports.json',
      'applications.json',
      'scorings.json',
      'publications.json',
      'summaries.json',
      'links.json',
      'messages.json',
      evidence,
    ],
  )
  for (const file of manifest.files) {
    assert.equal(readFileSync(join(path, file.path)), readFileSync(join(folder, file.path)))
  }
  assert.not(existsSync(join(path, 'sessions.json')))
  assert.equal(damaged, [])
  assert.equal(await readManifest(path), manifest)
})

test('forgets no kind of file that the store writes', async () => {
  const { folder } = await aKeptFolder()
  const { manifest } = await makeBackup({ folder, shelf: aFolder(), now: monday })
  const written = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const kept = manifest.files.map(({ path }) => path).filter((path) => !path.includes('/'))
  assert.equal([...kept, 'sessions.json'].sort(), written.sort())
})

test('notes how far each history had come', async () => {
  const { folder } = await aKeptFolder()
  const { manifest } = await makeBackup({ folder, shelf: aFolder(), now: monday })
  const store = await openTestStore({ folder })
  const last = store.history(2021).at(-1)
  assert.equal(
    manifest.chains.find(({ path }) => path === 'plans/2021.json'),
    { path: 'plans/2021.json', entries: 2, hash: last?.hash ?? '' },
  )
  await store.close()
})

test('shares unchanged evidence with the backup before, never with the folder', async () => {
  const { folder, evidence } = await aKeptFolder()
  const shelf = aFolder()
  const first = await makeBackup({ folder, shelf, now: monday })
  const second = await makeBackup({ folder, shelf, now: tuesday })
  const [live, one, other] = [folder, first.path, second.path].map(
    (path) => statSync(join(path, evidence)).ino,
  )
  assert.is(one, other)
  assert.is.not(live, one)
})

test('is whole while the program changes what it copies', async () => {
  const { folder } = await aKeptFolder()
  const shelf = aFolder()
  const store = await openTestStore({ folder })
  const changes = Array.from({ length: 40 }, (_, index) =>
    store.change(2021, anAct(), retitle(String(index))),
  )
  const { path } = await makeBackup({ folder, shelf, now: monday })
  await Promise.all(changes)
  await store.close()
  const { entries } = JSON.parse(readFileSync(join(path, 'plans/2021.json'), 'utf8'))
  const { chains } = await readManifest(path)
  assert.is(chains.find((chain) => chain.path === 'plans/2021.json')?.hash, entries.at(-1).hash)
})

test('leaves out evidence that is no longer what its hash says, and tells', async () => {
  const { folder, evidence } = await aKeptFolder()
  overwrite(folder, evidence, '改过')
  const { manifest, damaged } = await makeBackup({ folder, shelf: aFolder(), now: monday })
  assert.equal(damaged, [evidence])
  assert.not(manifest.files.some(({ path }) => path === evidence))
})

test('makes nothing of a folder that could not be restored', async () => {
  const { folder } = await aKeptFolder()
  const shelf = aFolder()
  overwrite(folder, 'plans/2021.json', '{"schema":1')
  const error = await rejection(makeBackup({ folder, shelf, now: monday }), StoreError)
  assert.is(error.code, 'file-unreadable')
  assert.equal(readdirSync(shelf), [])
})

test('says how far it is, and leaves nothing behind when it is stopped', async () => {
  const { folder } = await aKeptFolder()
  const shelf = aFolder()
  const stop = new AbortController()
  const stages: string[] = []
  const tell = ({ stage }: Headway) => {
    stages.push(stage)
    if (stage === 'evidence') stop.abort(new Error('stopped'))
  }
  const work = { tell, signal: stop.signal }
  await makeBackup({ folder, shelf, now: monday, work })
  assert.equal([...new Set(stages)], ['records', 'evidence'])
  const { message } = await rejection(makeBackup({ folder, shelf, now: tuesday, work }), Error)
  assert.is(message, 'stopped')
  assert.equal(readdirSync(shelf), ['2021-09-13T01-00-00.000Z'])
})

test.run()
