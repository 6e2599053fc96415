/** A Word file (.docx) → its paragraphs as lines, its table rows tab-separated. */
import { Refusal } from '../../domain/refusal.ts'
import { longestText } from '../read.ts'
import { NotZip, partsOf, TooLarge } from '../zip.ts'
import { listsOf } from './numbering.ts'
import { linesOf } from './paragraphs.ts'
import { stylesOf } from './styles.ts'
import { NotXml } from './xml.ts'

const partNames = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'] as const
type PartName = (typeof partNames)[number]

/** @throws Refusal document-not-docx for anything else that bears the name, document-too-long */
export function textOfDocx(bytes: Uint8Array): string {
  try {
    return textOfParts(partsOf(bytes, (name) => partNames.some((known) => known === name)))
  } catch (error) {
    if (error instanceof NotZip || error instanceof NotXml) throw new Refusal('document-not-docx')
    if (!(error instanceof TooLarge)) throw error
    throw new Refusal('document-too-long', { characters: error.size, limit: longestText })
  }
}

function textOfParts(parts: ReadonlyMap<string, Uint8Array>): string {
  const xmlOf = (name: PartName) => new TextDecoder().decode(parts.get(name)) || '<none/>'
  if (!parts.has('word/document.xml')) throw new NotZip()
  const lists = listsOf(xmlOf('word/numbering.xml'))
  const styles = stylesOf(xmlOf('word/styles.xml'))
  return linesOf(xmlOf('word/document.xml'), lists, styles).join('\n')
}
