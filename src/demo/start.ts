/** `npm run demo`: fills a folder of its own, starts on it with a clock of its own, says how to sign in. */
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nationalDays } from '../calendar/national.ts'
import { readConfig } from '../config.ts'
import { officeCalendar } from '../domain/time/calendar.ts'
import { instantOf } from '../domain/time/day.ts'
import { owaspCost, passwordsAt } from '../http/password.ts'
import { root } from '../root.ts'
import { serve } from '../serve.ts'
import { openStore } from '../store/open.ts'
import { type Accounts, demoDay, fill } from './fill.ts'

const config = readConfig({ DATA_DIR: 'data/demo', LOG: 'off', ...process.env }, fileURLToPath(root))
const password = randomBytes(6).toString('base64url')

await emptyFolder(config.dataFolder)
const accounts = await fillFolder(config.dataFolder)
const { address } = await serve(config, { now: demoClock(), newId: randomUUID, demo: true })
announce(address, accounts)

/** Makes the demonstration anew, but never empties a folder that it did not make itself. */
async function emptyFolder(folder: string): Promise<void> {
  const mark = join(folder, 'demo')
  if (existsSync(folder) && !existsSync(mark)) {
    throw new Error(
      `${folder}: 不是演示文件夹，请用 DATA_DIR 另指一个 / not a demonstration folder, name another with DATA_DIR`,
    )
  }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(mark, '')
}

async function fillFolder(folder: string): Promise<Accounts> {
  const store = await openStore({ folder, shelf: config.backups.folder, now: instantOf(demoDay) })
  const calendar = officeCalendar(nationalDays, [])
  const accounts = await fill({
    store,
    calendar,
    newId: randomUUID,
    passwordHash: await passwordsAt(owaspCost).hash(password),
  })
  await store.close()
  return accounts
}

/** Begins at nine on the demonstration's day and runs on from there. */
function demoClock(): () => string {
  const offset = Date.parse(instantOf(demoDay, '09:00')) - Date.now()
  return () => new Date(Date.now() + offset).toISOString()
}

function announce(address: string, { contact, office, leader, auditor }: Accounts): void {
  console.log(`要点 yaodian  ${address}\n演示 / demonstration  ${demoDay}`)
  console.log(`  联络员 contact   ${contact}`)
  console.log(`  公开办 office    ${office}（兼系统、安全管理员 / also system and security administrator）`)
  console.log(`  领导   leader    ${leader}`)
  console.log(`  审计   audit     ${auditor}`)
  console.log(`  密码   password  ${password}`)
}
