/** The parts inside a Word file, as text. */
import { partsOf } from '#src/parse/zip.ts'

type PartName =
  | 'word/document.xml'
  | 'word/styles.xml'
  | 'word/fontTable.xml'
  | 'word/settings.xml'
  | 'word/footer1.xml'
  | 'word/footer2.xml'

export function textsOf(file: Buffer): Record<PartName, string> {
  const texts = [...partsOf(file, () => true)].map(([name, part]) => [name, new TextDecoder().decode(part)])
  return Object.fromEntries(texts)
}
