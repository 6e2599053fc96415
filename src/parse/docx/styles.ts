/** Paragraph styles that number their paragraphs, as heading styles often do. */
import { readXml, type XmlTag } from './xml.ts'

export interface NumberPlace {
  readonly list: string
  /** from 0 */
  readonly level: number
}

/** The place in a list that a style gives, by the style's id. */
export type Styles = ReadonlyMap<string, NumberPlace>

export function stylesOf(stylesXml: string): Styles {
  const styles = new Map<string, NumberPlace>()
  let style = ''
  let level = 0
  const open = ({ name, attributes }: XmlTag) => {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:style') style = attributes['w:styleId'] ?? ''
    if (name === 'w:style') level = 0
    if (name === 'w:ilvl') level = Number(value)
    if (name === 'w:numId') styles.set(style, { list: value, level })
  }
  readXml(stylesXml, { open })
  return styles
}
