/** What an uploaded file really is, told by its first bytes and never by its name, and how large such a file may be. */
import { Refusal } from '../domain/refusal.ts'

/** as many bytes as file-type looks at in a stream */
export const tellingBytes = 4100
/** text, and whatever else has no mark of its own */
const plainType = 'application/octet-stream'

/** megabytes by the beginning of the media type; the first that fits counts, and what fits none is not taken */
const limits: readonly (readonly [string, number])[] = [
  ['image/', 20],
  ['application/pdf', 50],
  ['application/rtf', 50],
  ['application/x-cfb', 50],
  ['application/zip', 50],
  ['application/vnd.openxmlformats-officedocument.', 50],
  ['application/vnd.oasis.opendocument.', 50],
  ['application/x-rar-compressed', 50],
  ['application/x-7z-compressed', 50],
  ['application/gzip', 50],
  ['audio/', 50],
  ['video/', 50],
  [plainType, 20],
]

export interface FileKind {
  readonly mediaType: string
  /** megabytes */
  readonly limit: number
}

/** @throws Refusal upload-kind for programs, scripts and what cannot be told */
export async function kindOf(beginning: Uint8Array): Promise<FileKind> {
  const mediaType = await mediaTypeOf(beginning)
  const [, limit] = limits.find(([prefix]) => mediaType.startsWith(prefix)) ?? []
  if (limit === undefined || (mediaType === plainType && !isText(beginning))) throw new Refusal('upload-kind')
  return { mediaType, limit }
}

async function mediaTypeOf(beginning: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type')
  const type = await fileTypeFromBuffer(beginning).catch(() => undefined)
  return type?.mime === 'application/xml' ? plainType : (type?.mime ?? plainType)
}

/** No zero bytes, and no first line that a shell would take for its own. */
function isText(beginning: Uint8Array): boolean {
  return !beginning.includes(0) && !(beginning[0] === 0x23 && beginning[1] === 0x21)
}
