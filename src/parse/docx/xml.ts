/** XML as it is read once through; entities beyond XML's own five are refused, so that none can fetch or swell. */
import { SaxesParser } from 'saxes'

export interface XmlTag {
  /** with its prefix, such as w:p */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What is told of the tags and words of a part, in their order; an empty tag opens and closes. */
export interface XmlReader {
  open(tag: XmlTag): void
  close?(name: string): void
  text?(words: string): void
}

export class NotXml extends Error {
  override readonly name = 'NotXml'
}

/** @throws NotXml where it is not well formed */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  parser.on('error', () => {
    throw new NotXml()
  })
  parser.on('opentag', ({ name, attributes }) => reader.open({ name, attributes }))
  parser.on('closetag', ({ name }) => reader.close?.(name))
  parser.on('text', (words) => reader.text?.(words))
  parser.write(xml).close()
}
