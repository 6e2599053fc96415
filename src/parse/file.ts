/** An uploaded file's bytes → the text in it. */
import { type Tell, untold } from '../domain/headway.ts'
import { Refusal } from '../domain/refusal.ts'
import { refuseCompound } from './compound.ts'
import { textOfDocx } from './docx/docx.ts'
import { decoded } from './encoding.ts'
import { textOfHtml } from './html.ts'
import { textOfPdf } from './pdf.ts'
import { longestText } from './read.ts'
import { cellsOf } from './sheet/file.ts'
import { tabbedRow } from './tabbed.ts'

/** A well-filled page holds some 1,000 characters; no text that is read needs more bytes than this. */
const longestFile = 32 * 1024 * 1024

type Reader = (bytes: Uint8Array, fileName: string, tell: Tell) => string | Promise<string>

/** How files are read, by their endings; what has another ending is refused with the way out. */
const readers: Readonly<Record<string, Reader>> = {
  txt: decoded,
  text: decoded,
  md: decoded,
  html: (bytes) => textOfHtml(decoded(bytes)),
  htm: (bytes) => textOfHtml(decoded(bytes)),
  docx: (bytes) => {
    refuseCompound(bytes, '.doc')
    return textOfDocx(bytes)
  },
  pdf: (bytes, _, tell) => textOfPdf(bytes, tell),
  xlsx: tabbedText,
  csv: tabbedText,
}

/**
 * The text of a file, paragraphs on lines and table rows tab-separated.
 *
 * @param fileName decides how the bytes are read; a name without an ending is read as text
 * @param tell hears of each page, where a file has pages
 * @throws Refusal document-format, document-too-long, document-empty, and what each format refuses
 */
export async function textOf(bytes: Uint8Array, fileName: string, tell: Tell = untold): Promise<string> {
  const format = /\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? 'txt'
  if (bytes.length > longestFile)
    throw new Refusal('document-too-long', { characters: bytes.length, limit: longestText })
  const reader = Object.hasOwn(readers, format) ? readers[format] : undefined
  if (reader === undefined) throw new Refusal('document-format', { format: `.${format}` })
  tell({ stage: 'opening', done: 0, total: 0 })
  const text = await reader(bytes, fileName, tell)
  if (text.trim() === '') throw new Refusal('document-empty')
  if (text.length > longestText)
    throw new Refusal('document-too-long', { characters: text.length, limit: longestText })
  return text
}

async function tabbedText(bytes: Uint8Array, fileName: string): Promise<string> {
  refuseCompound(bytes, '.xls')
  const rows = await cellsOf(bytes, fileName)
  return rows.map(tabbedRow).join('\n')
}
