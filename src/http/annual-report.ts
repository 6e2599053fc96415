/** What the form of the annual report says: a field for each cell, named as the rules name it, and one for each text. */
import { type Cell, cellFrom, cellId } from '../domain/annual-report/cell.ts'
import { cellsOfTable4, columnsOfTable3, rowsOfTable3 } from '../domain/annual-report/form.ts'
import { type Content, textNames } from '../domain/annual-report/report.ts'
import type { Fields } from './body.ts'

const longestCell = 20
const longestText = 20_000

/** Nothing typed is refused here: the rules say what is wrong with it, once it is saved. */
export function contentOf(fields: Fields): Content {
  const cell = (table: 2 | 3 | 4, row: number, column: number): Cell =>
    cellFrom(textIn(fields, cellId(table, row, column)).slice(0, longestCell))
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
    texts: textsIn(fields),
  }
}

function textsIn(fields: Fields): Content['texts'] {
  const entries = textNames.map((name) => [
    name,
    textIn(fields, name).replaceAll('\r\n', '\n').slice(0, longestText),
  ])
  return Object.fromEntries(entries)
}

function textIn(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

function counted(length: number): number[] {
  return Array.from({ length }, (_, index) => index + 1)
}
