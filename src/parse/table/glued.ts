/** Rows of a table whose cells run together on one line. */
import type { Span } from '../../domain/document/document.ts'
import type { DraftFinding, DraftNote, Page } from '../draft.ts'
import { headingOf } from '../headings.ts'
import { partiesOfColumns } from '../parties.ts'
import { sentencesIn } from '../sentences.ts'
import { isEmpty, trimmed } from '../span.ts'
import type { Header } from './header.ts'
import { levelOf, unglued, unitsNamed } from './unit-names.ts'
import { repeatedUnits, unitCells, unitsStart, unitsWithin } from './units.ts'

export interface GluedRow {
  readonly sentences: readonly Span[]
  readonly note: DraftNote | null
  /** the task's name, where the row names its units between the task and what it requires */
  readonly task: Span | null
}

/** Reads rows in order, for a cell that is merged with the one above is printed only once. */
export class GluedRows {
  readonly findings: DraftFinding[] = []
  readonly #page: Page
  readonly #unitsFirst: boolean
  readonly #repeated: readonly string[]
  readonly #level: string
  #above: DraftNote | null = null

  constructor(page: Page, { columns }: Header, rows: readonly Span[]) {
    const unit = columns.findIndex((column) => column === 'lead' || column === 'support')
    this.#page = page
    this.#unitsFirst = unit < columns.indexOf('requirement')
    const words = rows.map(({ start, end }) => page.text.slice(start, end))
    this.#repeated = repeatedUnits(words)
    this.#level = levelOf(words)
  }

  read(span: Span): GluedRow {
    const units = this.#unitsFirst ? this.#unitsAmid(span) : this.#unitsBehind(span)
    if (units === null) return this.#titled(span)
    this.#above = this.#noteOf(units)
    const task = trimmed(this.#page.text, { start: span.start, end: units.start })
    const required = sentencesIn(this.#page, { start: units.end, end: span.end })
    if (required.length === 0) return this.#titled(task)
    return { sentences: required, note: this.#above, task: isEmpty(task) ? null : task }
  }

  /** What is required stands together, its first sentence perhaps a heading. */
  #titled(span: Span): GluedRow {
    const { title, bodyStart } = headingOf(this.#page, span, false)
    const sentences = sentencesIn(this.#page, { start: bodyStart, end: span.end })
    return { sentences, note: this.#above, task: title }
  }

  /** Between the task and what it requires; where only their names tell, a person should look. */
  #unitsAmid(span: Span): Span | null {
    const repeated = unitsWithin(this.#page.text, span, this.#repeated, this.#level)
    const named = repeated === null ? unitsNamed(this.#page.text, span, this.#level) : null
    if (named !== null) this.findings.push({ code: 'table-cell-glued', ...named })
    return repeated ?? named
  }

  /** Behind the last full stop, or from the first unit where the full stop is lost. */
  #unitsBehind(span: Span): Span | null {
    const { text } = this.#page
    const last = sentencesIn(this.#page, span).at(-1)
    if (last === undefined || text.charAt(last.end - 1) === '。') return null
    if (last.start > trimmed(text, span).start) return last
    const start = unitsStart(text.slice(last.start, last.end), this.#level)
    return start <= 0 ? null : { start: last.start + start, end: last.end }
  }

  #noteOf(units: Span): DraftNote {
    const { text } = this.#page
    const { lead, support } = unitCells(text, units, this.#repeated)
    const wordsOf = (cell: Span | null) => (cell === null ? '' : text.slice(cell.start, cell.end))
    const names = unglued(wordsOf(lead))
    if (lead !== null && names !== wordsOf(lead)) this.findings.push({ code: 'table-cell-glued', ...lead })
    return { ...trimmed(text, units), parties: partiesOfColumns(names, wordsOf(support)), timing: null }
  }
}
