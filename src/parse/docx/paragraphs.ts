/** The body of a Word file as lines: what a reader sees, with deleted text and field codes left out. */
import { Refusal } from '../../domain/refusal.ts'
import { longestText } from '../read.ts'
import { tabbedRow } from '../tabbed.ts'
import { Counter, type Lists } from './numbering.ts'
import type { NumberPlace, Styles } from './styles.ts'
import { readXml, type XmlReader, type XmlTag } from './xml.ts'

/** Parts whose text is not seen, or stands elsewhere a second time. */
const unseen = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:moveFrom', 'w:pPrChange'])

export function linesOf(documentXml: string, lists: Lists, styles: Styles): string[] {
  const writer = new LineWriter(new Counter(lists), styles)
  readXml(documentXml, writer)
  return writer.lines
}

class LineWriter implements XmlReader {
  readonly lines: string[] = []
  readonly #counter: Counter
  readonly #styles: Styles
  /** rows being read, the innermost last; each holds cells, each cell its paragraphs */
  readonly #rows: string[][][] = []
  #words = ''
  #place: NumberPlace | null = null
  #inText = false
  #unseenDepth = 0
  /** of what was written so far: far beyond what is read, the rest of a file is not looked at */
  #length = 0

  constructor(counter: Counter, styles: Styles) {
    this.#counter = counter
    this.#styles = styles
  }

  text(words: string): void {
    if (this.#inText && this.#unseenDepth === 0) this.#words += words
  }

  open({ name, attributes }: XmlTag): void {
    if (unseen.has(name)) this.#unseenDepth += 1
    if (this.#unseenDepth > 0) return
    const value = attributes['w:val'] ?? ''
    if (name === 'w:t') this.#inText = true
    else if (name === 'w:tab' && value === '') this.#words += '\t'
    else if (name === 'w:br') this.#words += '\n'
    else if (name === 'w:tr') this.#rows.push([])
    else if (name === 'w:tc') this.#rows.at(-1)?.push([])
    else if (name === 'w:pStyle') this.#place = this.#styles.get(value) ?? null
    else if (name === 'w:ilvl') this.#place = { list: this.#place?.list ?? '', level: Number(value) }
    else if (name === 'w:numId') this.#place = { list: value, level: this.#place?.level ?? 0 }
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
    if (row !== undefined) this.#write(tabbedRow(row.map((paragraphs) => paragraphs.join('\n'))))
  }

  /** A line of the body, or of the cell that is being read. */
  #write(line: string): void {
    this.#length += line.length + 1
    if (this.#length > 2 * longestText)
      throw new Refusal('document-too-long', { characters: this.#length, limit: longestText })
    const cell = this.#rows.at(-1)?.at(-1)
    if (cell === undefined) this.lines.push(line)
    else cell.push(line)
  }
}
