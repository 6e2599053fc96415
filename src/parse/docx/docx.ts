/** A Word file (.docx) → its paragraphs as lines, its table rows tab-separated. */
import { Refusal } from '../../domain/refusal.ts'
import { listsOf } from './numbering.ts'
import { linesOf } from './paragraphs.ts'
import { stylesOf } from './styles.ts'
import { NotZip, partsOf } from './zip.ts'

/** @throws Refusal document-not-docx for anything else that bears the name */
export function textOfDocx(bytes: Uint8Array): string {
  try {
    return textOfParts(partsOf(bytes))
  } catch (error) {
    if (error instanceof NotZip || isInflateFailure(error)) throw new Refusal('document-not-docx')
    throw error
  }
}

function textOfParts(parts: Map<string, () => Uint8Array>): string {
  const xmlOf = (name: string) => new TextDecoder().decode(parts.get(name)?.())
  if (!parts.has('word/document.xml')) throw new NotZip('no document')
  const lists = listsOf(xmlOf('word/numbering.xml'))
  const styles = stylesOf(xmlOf('word/styles.xml'))
  return linesOf(xmlOf('word/document.xml'), lists, styles).join('\n')
}

function isInflateFailure(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code))
}
