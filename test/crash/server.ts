/** The program itself as a process, for whoever kills it or fills its disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Person } from '#src/domain/office/person.ts'
import { hashToken } from '#src/token.ts'
import { anAct } from '../support/build.ts'
import { anOffice } from '../support/cast.ts'
import { openTestStore } from '../support/store.ts'
import { aSharedPlan } from './plan.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Served {
  readonly address: string
  readonly program: ChildProcess
}

/** A folder with the shared plan, and everybody of the cast signed in for ten years: tests may last. */
export async function prepare(folder: string): Promise<void> {
  const store = await openTestStore({ folder, now: new Date().toISOString() })
  const office = anOffice()
  const did = { action: 'office.edited', subject: 'office' } as const
  await store.changeOffice(anAct(), () => ({ next: office, did }))
  await store.addPlan(aSharedPlan(), anAct())
  for (const person of office.people) await store.sessions.add(sessionOf(person))
  await store.close()
}

/** Resolves once it listens. */
export async function startServer(folder: string): Promise<Served> {
  const port = await freePort()
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PORT: String(port), BACKUP_KEEP: '0', LOG: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await Promise.race([once(program.stdout, 'data'), once(program, 'exit')])
  if (program.exitCode !== null) throw new Error(`it did not start: ${program.stderr.read()}`)
  return { address: `http://127.0.0.1:${port}`, program }
}

/** How a form of a browser arrives. @throws when the connection breaks before there is an answer */
export function post(address: string, person: Person, body: BodyInit): Promise<Response> {
  const headers = { cookie: `session=${person.id}`, 'sec-fetch-site': 'same-origin' }
  return fetch(address, { method: 'POST', body, headers, redirect: 'manual' })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

function sessionOf({ id }: Person) {
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 3650 * 86_400_000).toISOString()
  const at = now.toISOString()
  return { tokenHash: hashToken(id), personId: id, startedAt: at, seenAt: at, expiresAt, address: '' }
}
