/**
 * One process at a time: whoever listens on a socket of the folder holds the folder. The operating system ends
 * the listening with the process, however that ends, so that the folder is free at once and no timer is needed.
 *
 * A dead holder's socket stays behind, and moving it away could hit one that came to life meanwhile. So each holder
 * takes the next turn, a socket with a number of its own, which the system gives to one process alone; it listens
 * first and looks around then, and goes if anybody else answers. Of two at once, the later to listen sees the other.
 */
import { hash } from 'node:crypto'
import { readdir, realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSystemError, StoreError } from './error.ts'

export interface Lock {
  release(): Promise<void>
}

/** Where the sockets of a folder lie, and what stands before their numbers. */
interface Place {
  readonly directory: string
  readonly stem: string
}

/** Unix keeps a socket's path in about a hundred bytes. */
const longestSocketPath = 90

/** @throws StoreError folder-in-use */
export async function lockFolder(folder: string): Promise<Lock> {
  const place = placeOf(await realpath(folder))
  const server = await takeTurn(place)
  if (!server) throw new StoreError('folder-in-use', { folder })
  return { release: () => close(server) }
}

/** Whether a program has the folder open now. */
export async function isFolderHeld(folder: string): Promise<boolean> {
  const place = placeOf(await realpath(folder))
  return anyAnswers(place, await turnsIn(place))
}

function placeOf(folder: string): Place {
  const name = `yaodian-${hash('sha256', folder).slice(0, 16)}`
  if (process.platform === 'win32') return { directory: '\\\\.\\pipe', stem: name }
  const fits = Buffer.byteLength(join(folder, 'lock-999.sock')) <= longestSocketPath
  return fits ? { directory: folder, stem: 'lock' } : { directory: tmpdir(), stem: name }
}

async function takeTurn(place: Place): Promise<Server | undefined> {
  const before = await turnsIn(place)
  if (await anyAnswers(place, before)) return undefined
  const turn = Math.max(0, ...before) + 1
  const server = await listen(socketOf(place, turn))
  if (!server) return undefined
  const others = (await turnsIn(place)).filter((other) => other !== turn)
  if (await anyAnswers(place, others)) {
    await close(server)
    return undefined
  }
  await Promise.all(others.map((other) => rm(socketOf(place, other), { force: true })))
  return server
}

/** The turns whose sockets are there, of the living and the dead. */
async function turnsIn({ directory, stem }: Place): Promise<number[]> {
  const names = await readdir(directory)
  const turns = names.map((name) => name.startsWith(`${stem}-`) && /-(\d+)\.sock$/.exec(name)?.[1])
  return turns.filter(Boolean).map(Number)
}

function socketOf({ directory, stem }: Place, turn: number): string {
  return join(directory, `${stem}-${turn}.sock`)
}

/** undefined if another took this turn */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((caller) => caller.destroy())
    server.on('error', (error) => (isSystemError(error, 'EADDRINUSE') ? resolve(undefined) : reject(error)))
    server.listen(address, () => resolve(server.unref()))
  })
}

async function anyAnswers(place: Place, turns: readonly number[]): Promise<boolean> {
  const found = await Promise.all(turns.map((turn) => answers(socketOf(place, turn))))
  return found.includes(true)
}

/** Whether somebody listens; a holder that is merely busy counts as living. */
function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const caller = connect(address, () => {
      caller.destroy()
      resolve(true)
    })
    caller.once('error', (error) => resolve(!isNobody(error)))
  })
}

function isNobody(error: Error): boolean {
  return isSystemError(error, 'ECONNREFUSED') || isSystemError(error, 'ENOENT')
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
