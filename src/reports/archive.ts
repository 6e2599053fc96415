/** A zip archive written as it is read: one chunk in memory, whatever it comes to. */

export interface ArchiveFile {
  readonly path: string
  /** instant */
  readonly at: string
  readonly bytes: () => AsyncIterable<Uint8Array>
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
    bytes: async function* () {
      yield bytes
    },
  }
}
