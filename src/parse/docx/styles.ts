/** Paragraph styles that number their paragraphs, as heading styles often do. */
import { attribute, piecesOf } from './xml.ts'

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
  for (const tag of piecesOf(stylesXml)) {
    if (tag.kind === 'text' || tag.kind === 'close') continue
    if (tag.name === 'w:style') style = attribute(tag, 'w:styleId')
    if (tag.name === 'w:style') level = 0
    if (tag.name === 'w:ilvl') level = Number(attribute(tag, 'w:val'))
    if (tag.name === 'w:numId') styles.set(style, { list: attribute(tag, 'w:val'), level })
  }
  return styles
}
