import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { statusOf } from '#src/domain/status.ts'
import { restoreBackup } from '#src/store/backup/restore.ts'
import { firstBrokenEntry } from '#src/store/history.ts'
import { officeKind, versionOf } from '#src/store/kind.ts'
import type { Store } from '#src/store/store.ts'
import { at } from '../support/build.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const kept = suite('a kept backup')

const backups = 'test/fixtures/backups'

async function restored(version: string): Promise<Store> {
  const folder = join(aFolder(), 'restored')
  await restoreBackup(join(backups, version), folder, at('2021-09-15'))
  return openTestStore({ folder })
}

/** The office is what has changed most; a new version of it asks for a backup of the one before to be kept. */
for (let version = 1; version <= versionOf(officeKind); version++) {
  kept(`of version ${version} comes back whole`, async () => {
    const store = await restored(`version-${version}`)
    assert.is(store.plan(2021).title, '二〇二一年要点')
    const [file] =
      store.plan(2021).tasks[0]?.occurrences[0]?.evidence.filter(({ kind }) => kind === 'file') ?? []
    assert.ok(file?.kind === 'file')
    const { bytes } = await store.evidence.open(file.sha256)
    assert.is(await new Response(bytes).text(), '会议纪要')
    for (const entries of [store.history(2021), store.officeHistory()]) {
      assert.ok(entries.length > 0)
      assert.is(firstBrokenEntry(entries), undefined)
    }
    await store.close()
  })
}

kept('of version 1 has its administrator parted into system and security', async () => {
  const store = await restored('version-1')
  const roles = store.office().people.map((person) => [person.name, ...person.roles])
  assert.equal(roles.slice(2), [
    ['王海', 'office', 'system', 'security'],
    ['赵敏', 'leader'],
    ['周强', 'system', 'security'],
  ])
  await store.close()
})

kept('of version 2 has its policy, second factor, reviews and a verification that is void', async () => {
  const store = await restored('version-2')
  const { policy, headsConfirm, people } = store.office()
  assert.equal([policy?.passwordDays, headsConfirm, people[2]?.secondFactor?.confirmed], [90, true, true])
  const [occurrence] = store.plan(2021).tasks[0]?.occurrences ?? []
  assert.ok(occurrence)
  assert.is(statusOf(occurrence), 'returned')
  assert.is(occurrence.evidence[0]?.review?.reviewer, '韩梅')
  await store.close()
})

kept.run()
