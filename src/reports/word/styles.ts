/**
 * The styles that paragraphs name, so that Word's own outline and style list work on the file.
 *
 * Written as XML because the library cannot take a paragraph off the grid. The page declares the grid of the
 * standard; Word and LibreOffice disagree on how type sits in it, so lines and characters are spaced exactly instead.
 */
import { fontElement, type Role } from './fonts.ts'
import { bodySize, character, characterSpacing, linePitch, tableSize, titleSize } from './measures.ts'

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph?: string
  readonly run?: string
}

const indented = `<w:ind w:firstLineChars="200" w:firstLine="${character * 2}"/>`
const centred = '<w:jc w:val="center"/>'
const titlePitch = 680

const styles: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: exactly(titlePitch) + centred, run: type('title', titleSize) },
  heading(1, 'first'),
  heading(2, 'second'),
  heading(3, 'body'),
  { id: 'Body', name: '正文缩进', paragraph: indented },
  { id: 'Addressee', name: '主送机关' },
  { id: 'Subtitle', name: 'Subtitle', paragraph: centred, run: type('second', bodySize) },
  { id: 'AnnexMark', name: '附件标识', run: type('first', bodySize) },
  tableText('TableText', '表格文字', tableSize.usual),
  tableText('TableSmall', '表格小字', tableSize.small),
  tableText('TableLarge', '表格大字', tableSize.large),
]

export function stylesXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${normal()}${styles.map(xmlOf).join('')}</w:styles>`
}

function normal(): string {
  const run = `${fontElement('body')}<w:spacing w:val="${characterSpacing}"/>${size(bodySize)}`
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:snapToGrid w:val="0"/>${exactly(linePitch)}<w:jc w:val="both"/></w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

function xmlOf({ id, name, paragraph = '', run = '' }: Style): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

function heading(level: number, role: Role): Style {
  const outline = `<w:outlineLvl w:val="${level - 1}"/>`
  const paragraph = `<w:keepNext/>${indented}${outline}`
  return { id: `Heading${level}`, name: `heading ${level}`, paragraph, run: type(role, bodySize) }
}

function tableText(id: string, name: string, halfPoints: number): Style {
  const run = `<w:spacing w:val="0"/>${size(halfPoints)}`
  return { id, name, paragraph: exactly(halfPoints * 13), run }
}

function type(role: Role, halfPoints: number): string {
  return `${fontElement(role)}${size(halfPoints)}`
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}

function exactly(pitch: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${pitch}" w:lineRule="exact"/>`
}
