/** Evidence bytes (佐证材料), kept under their own hash: evidence/<first two digits>/<sha256>. */
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { Refusal } from '../domain/refusal.ts'
import { measure, writeBytes } from './bytes.ts'
import { makeFolder, moveDurably } from './durable.ts'
import { isSystemError } from './error.ts'
import type { EvidenceStore, StoredFile } from './store.ts'

/** Drops what uploads left behind that a crash cut off. */
export async function openEvidence(folder: string): Promise<EvidenceStore> {
  await rm(incomingIn(folder), { recursive: true, force: true })
  return evidenceIn(folder)
}

export function evidenceIn(folder: string): EvidenceStore {
  return {
    put: (bytes) => put(folder, join(incomingIn(folder), randomUUID()), bytes),
    open: (sha256) => openBytes(folder, sha256),
  }
}

/** The same bytes move to the same place again, which is as good as leaving them there. */
async function put(folder: string, temporary: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  try {
    await makeFolder(dirname(temporary))
    const stored = await writeBytes(temporary, bytes)
    await makeFolder(folderOf(folder, stored.sha256))
    await moveDurably(temporary, join(folderOf(folder, stored.sha256), stored.sha256))
    return stored
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** What is handed out was proved a moment before to be what was stored. */
async function openBytes(folder: string, sha256: string) {
  const file = await openFile(folder, sha256)
  const { sha256: found } = await measure(join(folderOf(folder, sha256), sha256))
  if (found !== sha256) {
    await file.close()
    throw new Refusal('evidence-damaged')
  }
  const { size } = await file.stat()
  return { size, bytes: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> }
}

async function openFile(folder: string, sha256: string): Promise<FileHandle> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Refusal('evidence-missing')
  try {
    return await open(join(folderOf(folder, sha256), sha256))
  } catch (error) {
    throw isSystemError(error, 'ENOENT') ? new Refusal('evidence-missing') : error
  }
}

function incomingIn(folder: string): string {
  return join(folder, 'incoming')
}

function folderOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2))
}
