/** The parts inside a Word file, as text. */
import { partsOf } from '#src/parse/docx/zip.ts'

type PartName =
  | 'word/document.xml'
  | 'word/styles.xml'
  | 'word/fontTable.xml'
  | 'word/settings.xml'
  | 'word/footer1.xml'
  | 'word/footer2.xml'

export function textsOf(file: Buffer): Record<PartName, string> {
  const texts = [...partsOf(file)].map(([name, read]) => [name, new TextDecoder().decode(read())])
  return Object.fromEntries(texts)
}
