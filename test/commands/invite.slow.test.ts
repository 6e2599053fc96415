import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hashToken } from '#src/token.ts'
import { anAct } from '../support/build.ts'
import { anOffice, zhengJie } from '../support/cast.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const invite = suite('yaodian invite')

const root = fileURLToPath(new URL('../..', import.meta.url))
const secondFactor = { secret: 'JBSWY3DPEHPK3PXP', confirmed: true, lastStep: 1, recoveryHashes: [] }
const person = { ...zhengJie, passwordHash: 'old', secondFactor }

async function run(folder: string, ...words: string[]) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'invite', ...words], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PUBLIC_URL: 'https://gk.example.gov.cn' },
    encoding: 'utf8',
    timeout: 30_000,
  })
  const store = await openTestStore({ folder })
  const [invited] = store.office().people
  const { action } = store.officeHistory().at(-1) ?? {}
  await store.close()
  return { ...result, invited, action }
}

async function aFolderWithPerson(): Promise<string> {
  const folder = aFolder()
  const store = await openTestStore({ folder })
  const did = { action: 'office.edited', subject: 'office' } as const
  await store.changeOffice(anAct(), () => ({ next: anOffice({ people: [person] }), did }))
  await store.close()
  return folder
}

invite('prints a link that opens once, ends the password and leaves the second factor', async () => {
  const { stdout, status, invited } = await run(await aFolderWithPerson(), person.account)
  assert.is(status, 0)
  const [, token = ''] = /https:\/\/gk\.example\.gov\.cn\/invitations\/([\w-]+)/.exec(stdout) ?? []
  assert.is(invited?.invitation?.tokenHash, hashToken(token))
  assert.is(invited?.passwordHash, null)
  assert.is(invited?.secondFactor?.confirmed, true)
})

invite('removes the second factor where the device is lost', async () => {
  const { invited, action } = await run(await aFolderWithPerson(), person.account, '--without-factor')
  assert.ok(invited?.invitation)
  assert.is(invited?.secondFactor, null)
  assert.is(action, 'factor.removed')
})

invite('says so when there is no such account', async () => {
  const { stderr, status } = await run(await aFolderWithPerson(), 'nobody')
  assert.is(status, 1)
  assert.match(stderr, '没有登录名为 nobody 的账号')
})

invite.run()
