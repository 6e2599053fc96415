/** A reading of XML in one pass: just tags and text, which is all that a Word file needs. */
import { withoutEntities } from '../html.ts'

export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty'
  /** with its prefix, such as w:p */
  readonly name: string
  readonly attributes: string
}
export type XmlPiece = XmlTag | { readonly kind: 'text'; readonly text: string }

const piece = /<(?<slash>\/?)(?<name>[A-Za-z][\w:.-]*)(?<attributes>[^<>]*)>|(?<text>[^<]+)/g

export function* piecesOf(xml: string): Generator<XmlPiece> {
  for (const { groups = {} } of xml.matchAll(piece)) {
    const { slash, name, attributes = '', text } = groups
    if (text !== undefined) yield { kind: 'text', text: withoutEntities(text) }
    else if (name !== undefined) yield { kind: kindOf(slash ?? '', attributes), name, attributes }
  }
}

function kindOf(slash: string, attributes: string): XmlTag['kind'] {
  if (slash === '/') return 'close'
  return attributes.endsWith('/') ? 'empty' : 'open'
}

/** The value of an attribute such as w:val; '' without it. */
export function attribute({ attributes }: XmlTag, name: string): string {
  const at = attributes.indexOf(`${name}="`)
  if (at < 0) return ''
  const start = at + name.length + 2
  return withoutEntities(attributes.slice(start, attributes.indexOf('"', start)))
}
