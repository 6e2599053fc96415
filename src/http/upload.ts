/** An uploaded file on its way to where evidence is kept: looked at while it streams, never whole in memory. */
import { Refusal } from '../domain/refusal.ts'
import type { EvidenceStore, StoredFile } from '../store/store.ts'
import type { Receive } from './body.ts'
import { type FileKind, kindOf, tellingBytes } from './file-kind.ts'

export interface UploadedFile extends StoredFile {
  readonly name: string
  readonly mediaType: string
}

const megabyte = 1024 * 1024

/** The first bytes are judged before the first of them is written; nothing stays of what is refused. */
export function keepIn(evidence: EvidenceStore): Receive<UploadedFile> {
  return async (bytes, { name }) => {
    const chunks = bytes[Symbol.asyncIterator]()
    try {
      const beginning = await beginningOf(chunks)
      const kind = await kindOf(Buffer.concat(beginning))
      const stored = await evidence.put(measured(beginning, chunks, kind))
      return { ...stored, name, mediaType: kind.mediaType }
    } finally {
      await chunks.return?.()
    }
  }
}

async function beginningOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const beginning: Uint8Array[] = []
  for (let length = 0; length < tellingBytes; ) {
    const { done, value } = await chunks.next()
    if (done) break
    beginning.push(value)
    length += value.byteLength
  }
  return beginning
}

async function* measured(
  beginning: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  { limit }: FileKind,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of all(beginning, rest)) {
    size += chunk.byteLength
    if (size > limit * megabyte) throw new Refusal('upload-too-large', { limit })
    yield chunk
  }
}

async function* all(
  beginning: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* beginning
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
