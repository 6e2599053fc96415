/** An uploaded file on its way to where evidence is kept; what it really is, its first bytes tell, not its name. */
import type { EvidenceStore, StoredFile } from '../store/store.ts'
import type { Receive } from './body.ts'

export interface UploadedFile extends StoredFile {
  readonly name: string
  readonly mediaType: string
}

/** as many bytes as file-type looks at in a stream */
const tellingBytes = 4100
const unknownType = 'application/octet-stream'

export function keepIn(evidence: EvidenceStore): Receive<UploadedFile> {
  return async (bytes, { name }) => {
    const first: Uint8Array[] = []
    const stored = await evidence.put(watched(bytes, first))
    return { ...stored, name, mediaType: await typeOf(Buffer.concat(first)) }
  }
}

/** Passes every chunk on and notes the first ones. */
async function* watched(bytes: AsyncIterable<Uint8Array>, first: Uint8Array[]): AsyncGenerator<Uint8Array> {
  let noted = 0
  for await (const chunk of bytes) {
    if (noted < tellingBytes) first.push(chunk)
    noted += chunk.byteLength
    yield chunk
  }
}

async function typeOf(beginning: Uint8Array): Promise<string> {
  try {
    const { fileTypeFromBuffer } = await import('file-type')
    return (await fileTypeFromBuffer(beginning))?.mime ?? unknownType
  } catch {
    return unknownType
  }
}
