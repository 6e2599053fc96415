import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeBackup } from '#src/store/backup/backup.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { at } from '../support/build.ts'
import { heXin, wangHai, zhouQiang } from '../support/cast.ts'

const backups = suite('/backups 备份')

backups('shows what stands on the shelf, and adds one', async () => {
  const { as, folder, store } = await openTestApp()
  await assertShows(await as(zhouQiang).get('/backups'), '还没有备份')
  assertGoesTo(await as(zhouQiang).post('/backups'), '/backups')
  assert.equal(readdirSync(join(folder, 'backups')), ['2021-09-15T01-00-00.000Z'])
  await assertShows(await as(zhouQiang).get('/backups'), '2021-09-15 09:00', '2021-09-15T01-00-00.000Z')
  assert.is(store.officeHistory().at(-1)?.action, 'backup.made')
})

for (const [day, isStale] of [
  ['2021-09-13', false],
  ['2021-09-12', true],
] as const) {
  backups(
    `${isStale ? 'says' : 'does not say'} that the newest is too old when it is of ${day}`,
    async () => {
      const { as, folder } = await openTestApp()
      await makeBackup({ folder, shelf: join(folder, 'backups'), now: at(day) })
      const html = await (await as(zhouQiang).get('/backups')).text()
      assert.is(html.includes('最近一份备份已是 72 小时以前'), isStale)
    },
  )
}

backups('is for the system administrator', async () => {
  const { as } = await openTestApp()
  for (const person of [wangHai, heXin]) {
    await assertRefused(await as(person).get('/backups'), 404, '没有找到这个页面')
    await assertRefused(await as(person).post('/backups'), 404, '没有找到这个页面')
  }
})

backups.run()
