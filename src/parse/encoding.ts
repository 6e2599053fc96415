/** Bytes of a text file → its text, in whichever encoding it was saved. */
import { Refusal } from '../domain/refusal.ts'

/**
 * UTF-8 or UTF-16 by their marks, UTF-8 where it is valid, else GB18030, which Windows editors write.
 *
 * @throws Refusal document-not-text
 */
export function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (isGarbled(text)) throw new Refusal('document-not-text')
  return text
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : (utf16WithoutMark(bytes) ?? 'gb18030')
}

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, 4096).includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Without its mark, UTF-16 shows itself by reading as Chinese. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  if (!sample.includes(0)) return undefined
  return ['utf-16le', 'utf-16be'].find((encoding) => isChinese(new TextDecoder(encoding).decode(sample)))
}

function isChinese(text: string): boolean {
  const known = text.match(/[\u3000-\u303F\u4E00-\u9FA5\uFF00-\uFF5E\s\w]/g)?.length ?? 0
  return known > text.length * 0.9
}

/** Bytes that are no text: control characters, or many that no encoding explains. */
function isGarbled(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const strange = sample.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0
  return strange > sample.length / 100
}
