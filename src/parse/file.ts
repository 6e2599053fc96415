/** An uploaded file's bytes → the text in it. */
import { Refusal } from '../domain/refusal.ts'
import { textOfDocx } from './docx/docx.ts'
import { textOfHtml } from './html.ts'
import { longestText } from './read.ts'

/** A well-filled page holds some 1,000 characters; no text that is read needs more bytes than this. */
const longestFile = 32 * 1024 * 1024

/**
 * The text of a .txt, .docx or .html file, paragraphs on lines and table rows tab-separated.
 *
 * @param fileName decides how the bytes are read; a name without an ending is read as text
 * @throws Refusal document-format, document-not-text, document-not-docx, document-too-long
 */
export async function textOf(bytes: Uint8Array, fileName: string): Promise<string> {
  const format = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? 'txt'
  if (bytes.length > longestFile)
    throw new Refusal('document-too-long', { characters: bytes.length, limit: longestText })
  const text = await readAs(format, bytes)
  if (text.trim() === '') throw new Refusal('document-empty')
  if (text.length > longestText)
    throw new Refusal('document-too-long', { characters: text.length, limit: longestText })
  return text
}

async function readAs(format: string, bytes: Uint8Array): Promise<string> {
  if (format === 'docx') return textOfDocx(bytes)
  if (format === 'txt' || format === 'text' || format === 'md') return decoded(bytes)
  if (format === 'html' || format === 'htm') return textOfHtml(decoded(bytes))
  throw new Refusal('document-format', { format: `.${format}` })
}

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
