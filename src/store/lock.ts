/**
 * One process at a time: whoever listens on the folder's socket holds the folder. The operating system ends
 * the listening with the process, however that ends, so that the folder is free at once and no timer is needed.
 */
import { hash, randomBytes } from 'node:crypto'
import { realpath, rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSystemError, StoreError } from './error.ts'

export interface Lock {
  release(): Promise<void>
}

/** Unix keeps a socket's path in about a hundred bytes; some are left for the name it is moved aside to. */
const longestSocketPath = 90

/** @throws StoreError folder-in-use */
export async function lockFolder(folder: string): Promise<Lock> {
  const address = addressOf(await realpath(folder))
  const server = (await listen(address)) ?? (await takeOver(address))
  if (!server) throw new StoreError('folder-in-use', { folder })
  return { release: () => close(server) }
}

/** Whether a program has the folder open now. */
export async function isFolderHeld(folder: string): Promise<boolean> {
  return answers(addressOf(await realpath(folder)))
}

function addressOf(folder: string): string {
  const name = `yaodian-${hash('sha256', folder).slice(0, 16)}`
  if (process.platform === 'win32') return join('\\\\.\\pipe', name)
  const socket = join(folder, 'lock.sock')
  return Buffer.byteLength(socket) > longestSocketPath ? join(tmpdir(), `${name}.sock`) : socket
}

/** undefined if the address is taken, by the living or the dead */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((caller) => caller.destroy())
    server.on('error', (error) => (isSystemError(error, 'EADDRINUSE') ? resolve(undefined) : reject(error)))
    server.listen(address, () => resolve(server.unref()))
  })
}

/**
 * Takes the place of a holder that died. Its socket is moved aside and looked at once more, for another process
 * may have taken over in the meantime; then that one keeps the folder.
 */
async function takeOver(address: string): Promise<Server | undefined> {
  if (process.platform === 'win32' || (await answers(address))) return undefined
  const aside = `${address}.${randomBytes(4).toString('hex')}`
  try {
    await rename(address, aside)
  } catch {
    return undefined
  }
  if (await answers(aside)) {
    await rename(aside, address)
    return undefined
  }
  const server = await listen(address)
  await rm(aside, { force: true })
  return server
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
