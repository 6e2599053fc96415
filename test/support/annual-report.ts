/** A sound annual report with the totals of a real one, and ways to spoil it. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { type Cell, type CellId, placeOf } from '#src/domain/annual-report/cell.ts'
import { type Statement, StatementSchema, sheetOf } from '#src/domain/annual-report/statement.ts'

const fixture = 'test/fixtures/annual-report/sound.json'

export function soundStatement(): Statement {
  return v.parse(StatementSchema, JSON.parse(readFileSync(fixture, 'utf8')))
}

/** What the form sends for the sound report. */
export function soundFields(): Record<string, string> {
  const statement = soundStatement()
  const cells = [...sheetOf(statement)].map(([id, cell]) => [id, String(cell ?? '')])
  const { '5': problems, '6': others } = statement.texts
  return { ...Object.fromEntries(cells), opening: statement.texts[1], problems, others }
}

type Tables = Pick<Statement, 'table2' | 'table3' | 'table4'>

/** The same report with one cell of this year's changed. */
export function withCell(statement: Statement, id: CellId, rule: (before: Cell) => Cell): Statement {
  const changed = structuredClone(statement)
  const place = placeOf(id)
  if (!place) throw new RangeError(id)
  const row = rowIn(changed, place.table, place.row)
  row[place.column - 1] = rule(row[place.column - 1] ?? null)
  return changed
}

/** The same report with one text changed. */
export function withText(statement: Statement, number: '1' | '5' | '6', text: string): Statement {
  return { ...statement, texts: { ...statement.texts, [number]: text } }
}

function rowIn({ table2, table3, table4 }: Tables, table: number, row: number): Cell[] {
  if (table === 4) return table4
  if (table === 3) return table3[row - 1] ?? []
  return row === 1 ? table2.rules : table2.normative
}
