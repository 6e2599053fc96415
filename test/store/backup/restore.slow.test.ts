import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeBackup } from '#src/store/backup/backup.ts'
import { restoreBackup } from '#src/store/backup/restore.ts'
import { StoreError } from '#src/store/error.ts'
import { at } from '../../support/build.ts'
import { aKeptFolder, keepPage, overwrite } from '../../support/kept-folder.ts'
import { rejection } from '../../support/rejection.ts'
import { aFolder, openTestStore } from '../../support/store.ts'

const test = suite('restoreBackup')

const now = at('2021-09-15')

async function aBackup() {
  const kept = await aKeptFolder()
  const { path } = await makeBackup({ folder: kept.folder, shelf: aFolder(), now })
  return { ...kept, path }
}

test('gives back every plan, history, office and piece of evidence', async () => {
  const { folder, path } = await aBackup()
  const into = join(aFolder(), 'new')
  await restoreBackup(path, into, now)
  const [before, after] = [await openTestStore({ folder }), await openTestStore({ folder: into })]
  for (const year of [2020, 2021]) {
    assert.equal(after.plan(year), before.plan(year))
    assert.equal(after.history(year), before.history(year))
  }
  assert.equal(after.office(), before.office())
  assert.equal(after.officeHistory(), before.officeHistory())
  const [evidence] = after.plan(2021).tasks[0]?.occurrences[0]?.evidence ?? []
  assert.ok(evidence?.kind === 'file')
  const { bytes } = await after.evidence.open(evidence.sha256)
  assert.is(await new Response(bytes).text(), '会议纪要')
  await Promise.all([before.close(), after.close()])
})

test('gives back what was seen of links, and the pages as they were', async () => {
  const { folder } = await aKeptFolder()
  const page = await keepPage(folder)
  const { path } = await makeBackup({ folder, shelf: aFolder(), now })
  const into = join(aFolder(), 'new')
  await restoreBackup(path, into, now)
  const after = await openTestStore({ folder: into })
  assert.is(after.links.watch().links.length, 1)
  await after.close()
  assert.is(readFileSync(join(into, page), 'utf8'), '<p>公开目录</p>')
})

test('refuses a folder that holds anything, and touches nothing in it', async () => {
  const { folder, path } = await aBackup()
  const before = readdirSync(folder, { recursive: true })
  assert.is((await rejection(restoreBackup(path, folder, now), StoreError)).code, 'folder-not-empty')
  assert.equal(readdirSync(folder, { recursive: true }), before)
})

for (const [what, spoil] of [
  ['altered record', (path: string) => spoilText(join(path, 'plans/2021.json'))],
  ['altered evidence', (path: string, evidence: string) => overwrite(path, evidence, '改过')],
  ['missing file', (path: string) => rmSync(join(path, 'office.json'))],
] as const) {
  test(`finds ${what} and restores nothing`, async () => {
    const { path, evidence } = await aBackup()
    spoil(path, evidence)
    const into = aFolder()
    assert.is((await rejection(restoreBackup(path, into, now), StoreError)).code, 'backup-damaged')
    assert.equal(readdirSync(into), [])
  })
}

test('refuses what is no backup, and a manifest whose paths lead elsewhere', async () => {
  const { path } = await aBackup()
  assert.is((await rejection(restoreBackup(aFolder(), aFolder(), now), StoreError)).code, 'backup-unreadable')
  const manifest = readFileSync(join(path, 'manifest.json'), 'utf8')
  writeFileSync(join(path, 'manifest.json'), manifest.replace('plans/2021.json', '../plans/2021.json'))
  assert.is((await rejection(restoreBackup(path, aFolder(), now), StoreError)).code, 'backup-unreadable')
})

/** One character of a title: still JSON, still valid. */
function spoilText(path: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace('二〇二一年要点', '二〇二二年要点'))
}

test.run()
