/** The few parts of a zip file that are asked for, never more bytes than allowed. */
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/** What a part may inflate to: hundreds of times a long plan, far below what would hurt. */
export const longestPart = 64 * 1024 * 1024

export class NotZip extends Error {
  override readonly name = 'NotZip'
}

/**
 * Names and ways to the parts of a zip file.
 *
 * @throws NotZip when the bytes are no zip file or are damaged
 */
export function partsOf(bytes: Uint8Array): Map<string, () => Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return new Map(entriesOf(bytes, view).map((entry) => [entry.name, () => inflated(bytes, view, entry)]))
  } catch (error) {
    throw error instanceof RangeError ? new NotZip('cut short') : error
  }
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

function entriesOf(bytes: Uint8Array, view: DataView): Entry[] {
  const end = directoryEnd(view)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new NotZip('no directory entry')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The directory's end stands last, before a comment of at most 65,535 bytes. */
function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  throw new NotZip('no directory')
}

function inflated(bytes: Uint8Array, view: DataView, { method, packed, size, offset }: Entry): Uint8Array {
  if (size > longestPart || view.getUint32(offset, true) !== localHeader) throw new NotZip('part refused')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const part = bytes.subarray(start, start + packed)
  if (method === 0) return part
  if (method !== 8) throw new NotZip('unknown packing')
  return inflateRawSync(part, { maxOutputLength: longestPart })
}
