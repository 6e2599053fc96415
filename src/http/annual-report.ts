/** What the form of the annual report says: a field for each cell, named as the rules name it, and one for each text. */
import type { FormState } from '#views/shared/form.tsx'
import { type Cell, cellFrom, cellId } from '../domain/annual-report/cell.ts'
import { cellsOfTable4, columnsOfTable3, rowsOfTable3 } from '../domain/annual-report/form.ts'
import { type AnnualReport, type Content, textNames } from '../domain/annual-report/report.ts'
import { sheetOf } from '../domain/annual-report/statement.ts'
import { wholeText } from './long-text.ts'

type Typed = FormState['typed']

const longestCell = 20

/** Only what is too long is refused here: the rules say what else is wrong, once it is saved. @throws Refusal text-too-long */
export function contentOf(typed: Typed): Content {
  const cell = (table: 2 | 3 | 4, row: number, column: number): Cell =>
    cellFrom(textIn(typed, cellId(table, row, column)).slice(0, longestCell))
  return {
    table2: {
      rules: [cell(2, 1, 1), cell(2, 1, 2), cell(2, 1, 3)],
      normative: [cell(2, 2, 1), cell(2, 2, 2), cell(2, 2, 3)],
      licences: cell(2, 3, 1),
      penalties: cell(2, 4, 1),
      coercions: cell(2, 5, 1),
      fees: cell(2, 6, 1),
    },
    table3: counted(rowsOfTable3).map((row) => columnsOfTable3.map((column) => cell(3, row, column))),
    table4: counted(cellsOfTable4).map((column) => cell(4, 1, column)),
    texts: textsIn(typed),
  }
}

/** The fields as they open. */
export function typedContent(report: AnnualReport): Typed {
  const cells = [...sheetOf(report)].map(([id, cell]) => [id, String(cell ?? '')])
  return { ...Object.fromEntries(cells), ...report.texts }
}

function textsIn(typed: Typed): Content['texts'] {
  const entries = textNames.map((name) => [name, wholeText(textIn(typed, name))])
  return Object.fromEntries(entries)
}

function textIn(typed: Typed, name: string): string {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

function counted(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1)
}
