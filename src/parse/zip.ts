/** The parts of a zip file, never more bytes than allowed: a file may claim little and unpack to much. */
import { type UnzipFileInfo, unzipSync } from 'fflate'

/** What all parts together may unpack to, in bytes: hundreds of times a long plan, far below what would hurt. */
export const largestContent = 64 * 1024 * 1024

export class NotZip extends Error {
  override readonly name = 'NotZip'
}

export class TooLarge extends Error {
  override readonly name = 'TooLarge'
  /** in bytes, as the file claims */
  readonly size: number

  constructor(size: number) {
    super()
    this.size = size
  }
}

/**
 * The parts whose names are wanted; each unpacks to the size that the file gives for it and no further.
 *
 * @throws NotZip when the bytes are no zip file or are damaged
 * @throws TooLarge beyond {@link largestContent}
 */
export function partsOf(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!isWanted(name)) return false
    size += originalSize
    if (size > largestContent) throw new TooLarge(size)
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (error) {
    throw error instanceof TooLarge ? error : new NotZip()
  }
}
