/** The body of a Word file as lines: what a reader sees, with deleted text and field codes left out. */
import { Counter, type Lists } from './numbering.ts'
import type { NumberPlace, Styles } from './styles.ts'
import { attribute, piecesOf, type XmlTag } from './xml.ts'

/** Parts whose text is not seen, or stands elsewhere a second time. */
const unseen = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:moveFrom', 'w:pPrChange'])

export function linesOf(documentXml: string, lists: Lists, styles: Styles): string[] {
  const writer = new LineWriter(new Counter(lists), styles)
  for (const piece of piecesOf(documentXml)) {
    if (piece.kind === 'text') writer.text(piece.text)
    else if (piece.kind === 'close') writer.close(piece.name)
    else writer.open(piece)
  }
  return writer.lines
}

class LineWriter {
  readonly lines: string[] = []
  readonly #counter: Counter
  readonly #styles: Styles
  /** rows being read, the innermost last; each holds cells, each cell its paragraphs */
  readonly #rows: string[][][] = []
  #words = ''
  #place: NumberPlace | null = null
  #inText = false
  #unseenDepth = 0

  constructor(counter: Counter, styles: Styles) {
    this.#counter = counter
    this.#styles = styles
  }

  text(words: string): void {
    if (this.#inText && this.#unseenDepth === 0) this.#words += words
  }

  open(tag: XmlTag): void {
    if (unseen.has(tag.name) && tag.kind === 'open') this.#unseenDepth += 1
    if (this.#unseenDepth > 0) return
    const value = attribute(tag, 'w:val')
    if (tag.name === 'w:t') this.#inText = tag.kind === 'open'
    else if (tag.name === 'w:tab' && value === '') this.#words += ' '
    else if (tag.name === 'w:br') this.#words += '\n'
    else if (tag.name === 'w:tr') this.#rows.push([])
    else if (tag.name === 'w:tc') this.#rows.at(-1)?.push([])
    else if (tag.name === 'w:pStyle') this.#place = this.#styles.get(value) ?? null
    else if (tag.name === 'w:ilvl') this.#place = { list: this.#place?.list ?? '', level: Number(value) }
    else if (tag.name === 'w:numId') this.#place = { list: value, level: this.#place?.level ?? 0 }
  }

  close(name: string): void {
    if (unseen.has(name)) this.#unseenDepth = Math.max(0, this.#unseenDepth - 1)
    if (name === 'w:t') this.#inText = false
    else if (name === 'w:p') this.#endParagraph()
    else if (name === 'w:tr') this.#endRow()
  }

  #endParagraph(): void {
    const ordinal = this.#place === null ? '' : this.#counter.next(this.#place.list, this.#place.level)
    this.#write(ordinal + this.#words)
    this.#words = ''
    this.#place = null
  }

  #endRow(): void {
    const row = this.#rows.pop()
    if (row !== undefined) this.#write(row.map(tabCell).join('\t'))
  }

  /** A line of the body, or of the cell that is being read. */
  #write(line: string): void {
    const cell = this.#rows.at(-1)?.at(-1)
    if (cell === undefined) this.lines.push(line)
    else cell.push(line)
  }
}

/** A cell as spreadsheets copy it: quoted where it holds a line break. */
function tabCell(paragraphs: readonly string[]): string {
  const words = paragraphs.join('\n').trim().replace(/\t/g, ' ')
  return words.includes('\n') ? `"${words.replace(/"/g, '""')}"` : words
}
