/** Reads the cells of one row and notes what is wrong with each, so that all problems are named at once. */
import type { CellProblem, LineProblem, SheetColumn } from '../../domain/application/line.ts'
import { dayIn } from '../dates.ts'
import { chosen } from './words.ts'

export type Cells = Readonly<Partial<Record<SheetColumn, string>>>

export class CellReader {
  readonly problems: CellProblem[] = []
  readonly #cells: Cells
  readonly #today: string

  constructor(cells: Cells, today: string) {
    this.#cells = cells
    this.#today = today
  }

  text(column: SheetColumn): string {
    return this.#cells[column] ?? ''
  }

  needed(column: SheetColumn): string {
    const text = this.text(column)
    if (text === '') this.wrong(column, 'required')
    return text
  }

  /** Null where the cell is blank; a day that nobody can know yet is wrong, unless it is a time-limit. */
  day(column: SheetColumn, { from = '', ahead = false } = {}): string | null {
    return this.#dayOf(column, this.text(column), { from, ahead })
  }

  /** One entry for each of several that share a cell, parted by lines or semicolons. */
  list(column: SheetColumn): string[] {
    const text = this.text(column)
    return text === '' ? [] : text.split(/\s*[\n；;]\s*/)
  }

  days(column: SheetColumn, from: string): (string | null)[] {
    return this.list(column).map((words) => this.#dayOf(column, words, { from, ahead: false }))
  }

  choice<Choice extends string>(
    column: SheetColumn,
    languages: readonly Readonly<Record<Choice, string>>[],
  ): Choice | undefined {
    const words = this.text(column)
    if (words === '') return undefined
    const choice = chosen(words, languages)
    if (choice === undefined) this.wrong(column, 'unknown-word')
    return choice
  }

  wrong(column: SheetColumn, problem: LineProblem): void {
    this.problems.push({ column, problem })
  }

  #dayOf(
    column: SheetColumn,
    words: string,
    { from, ahead }: { from: string; ahead: boolean },
  ): string | null {
    if (words === '') return null
    const day = dayIn(words)
    if (day === null) this.wrong(column, 'not-a-day')
    else if (!ahead && day > this.#today) this.wrong(column, 'in-future')
    else if (day < from) this.wrong(column, 'too-early')
    return day
  }
}
