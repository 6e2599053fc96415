/** invite ACCOUNT [--without-factor]: a one-time link to choose a password, for when nobody can sign in to make one. */
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import { invitePerson } from '../domain/office/invitation.ts'
import { removeSecondFactor } from '../domain/office/second-factor.ts'
import { dayOf } from '../domain/time/day.ts'
import { en, zh } from '../messages/keeping.ts'
import { StoreError } from '../store/error.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { hashToken, newToken } from '../token.ts'
import { configuration, now } from './place.ts'
import { UsageError } from './usage.ts'

export async function invite(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { 'without-factor': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [account] = positionals
  if (!account) throw new UsageError()
  const config = configuration()
  const store = await openStopped(config)
  try {
    const { name, token } = await inviteIn(store, account, values['without-factor'])
    const link = `${addressOf(config)}/invitations/${token}`
    for (const m of [zh, en]) process.stdout.write(`${m.invited(name, link)}\n`)
  } finally {
    await store.close()
  }
}

/** @param withoutFactor also removes the second factor, for a device that is lost */
async function inviteIn(store: Store, account: string, withoutFactor: boolean) {
  const person = store.office().people.find((one) => one.account === account)
  if (!person) throw new Error(`${zh.nobody(account)}\n${en.nobody(account)}`)
  const [at, token] = [now(), newToken()]
  const act = { by: 'system', at, on: dayOf(at), newId: randomUUID }
  await store.changeOffice(act, (office) => invitePerson(office, person.id, hashToken(token), act))
  if (withoutFactor) await store.changeOffice(act, (office) => removeSecondFactor(office, person.id))
  await store.sessions.removeOf(person.id)
  return { name: person.name, token }
}

async function openStopped({ dataFolder, backups }: Config): Promise<Store> {
  try {
    return await openStore({ folder: dataFolder, shelf: backups.folder, now: now() })
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'folder-in-use') throw error
    throw new Error(`${zh.running}\n${en.running}`)
  }
}

function addressOf({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host}:${port}`
}
