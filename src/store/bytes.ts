/** Bytes that stream from and to files, known by their SHA-256 and never whole in memory. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { StoredFile } from './store.ts'

/** Writes a new file to the last byte and syncs it; its name is not durable yet. */
export async function writeBytes(path: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const file = await open(path, 'wx', 0o600)
  try {
    const stored = await copy(bytes, file)
    await file.sync()
    return stored
  } finally {
    await file.close()
  }
}

/** Opens the file only once it is read: a stream that failed before anybody listened would end the program. */
export async function* bytesIn(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

/** What a file holds now. */
export function measure(path: string): Promise<StoredFile> {
  return copy(bytesIn(path))
}

async function copy(bytes: AsyncIterable<Uint8Array>, file?: FileHandle): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of bytes) {
    hash.update(chunk)
    size += chunk.byteLength
    await file?.writeFile(chunk)
  }
  return { sha256: hash.digest('hex'), size }
}
