import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { restoreBackup } from '#src/store/backup/restore.ts'
import { firstBrokenEntry } from '#src/store/history.ts'
import { at } from '../support/build.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const kept = suite('a backup of an older version')

const backup = fileURLToPath(new URL('../fixtures/backups/version-1', import.meta.url))

kept('comes back whole, its administrator parted into system and security', async () => {
  const folder = join(aFolder(), 'restored')
  await restoreBackup(backup, folder, at('2021-09-15'))
  const store = await openTestStore({ folder })
  const roles = store.office().people.map((person) => [person.name, ...person.roles])
  assert.equal(roles.slice(2), [
    ['王海', 'office', 'system', 'security'],
    ['赵敏', 'leader'],
    ['周强', 'system', 'security'],
  ])
  assert.is(store.plan(2021).title, '二〇二一年要点')
  assert.is(store.history(2021).length, 2)
  assert.is(firstBrokenEntry(store.officeHistory()), undefined)
  await store.close()
})

kept.run()
