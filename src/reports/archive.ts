/** A zip archive written as it is read: one chunk in memory, whatever it comes to. */

export interface ArchiveFile {
  readonly path: string
  /** instant */
  readonly at: string
  /** bytes */
  readonly size: number
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** what the format adds: a head and a descriptor at each file, an entry at the end, and an end to all */
const added = { head: 30, descriptor: 16, entry: 46, end: 22 }

/** Bytes of the whole archive, known before a byte of it is written, so that a browser can show how far it is. */
export function archiveSize(files: readonly ArchiveFile[]): number {
  const each = added.head + added.descriptor + added.entry
  return files.reduce((sum, { path, size }) => sum + each + 2 * Buffer.byteLength(path) + size, added.end)
}

/** Files are stored as they are: evidence is pictures and office documents, which are packed already. */
export async function* archived(files: Iterable<ArchiveFile>): AsyncGenerator<Uint8Array> {
  const { Zip, ZipPassThrough } = await import('fflate')
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const { path, at, bytes } of files) {
    const entry = new ZipPassThrough(path)
    entry.mtime = new Date(at)
    zip.add(entry)
    for await (const chunk of bytes()) {
      entry.push(chunk)
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

/** A file that is already whole. */
export function wholeFile(path: string, at: string, content: string | Uint8Array): ArchiveFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path,
    at,
    size: bytes.byteLength,
    bytes: async function* () {
      yield bytes
    },
  }
}
