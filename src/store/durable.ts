/**
 * Durable files: what is written here outlives a power cut, whole or not at all.
 *
 * Twenty lines of our own because write-file-atomic 7 takes a short write (a full disk) for a whole one and
 * renames the torn file into place, and leaves the folder unsynced.
 */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Resolves once the bytes are on disk under that path. */
export type Write = (path: string, pieces: readonly Uint8Array[]) => Promise<void>

export const writeDurably: Write = async (path, pieces) => {
  const temporary = `${path}.tmp`
  try {
    await writeAndSync(temporary, pieces)
    await moveDurably(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Puts a synced file in its place and makes its name durable too. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await rename(from, to)
  await syncFolder(dirname(to))
}

/** Makes a folder whose own name is durable. */
export async function makeFolder(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 })
  if (first) await syncFolder(dirname(first))
}

async function writeAndSync(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    const { bytesWritten } = await file.writev(pieces)
    const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0)
    if (bytesWritten < size) throw new Error(`only ${bytesWritten} of ${size} bytes were written; disk full?`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the names in a folder durable. Windows cannot open a folder, and keeps names durable by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
