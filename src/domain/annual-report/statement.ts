/** What an annual report states: its figures and texts, beside those of last year. The rules judge this. */
import * as v from 'valibot'
import { YearSchema } from '../value.ts'
import { type Cell, type CellId, CellSchema, cellId, lastYears } from './cell.ts'
import { cellsOfTable4, columnsOfTable3, rowsOfTable3 } from './form.ts'

/** made, repealed, in force */
const DocumentsSchema = v.strictTuple([CellSchema, CellSchema, CellSchema])

export const FiguresSchema = v.object({
  table2: v.object({
    rules: DocumentsSchema,
    normative: DocumentsSchema,
    licences: CellSchema,
    penalties: CellSchema,
    coercions: CellSchema,
    /** 万元 */
    fees: CellSchema,
  }),
  table3: v.pipe(
    v.array(v.pipe(v.array(CellSchema), v.length(columnsOfTable3.length))),
    v.length(rowsOfTable3),
  ),
  table4: v.pipe(v.array(CellSchema), v.length(cellsOfTable4)),
})

/** 一、总体情况, 五、存在的主要问题及改进情况, 六、其他需要报告的事项 */
const TextsSchema = v.object({ '1': v.string(), '5': v.string(), '6': v.string() })

export const StatementSchema = v.object({
  year: YearSchema,
  ...FiguresSchema.entries,
  texts: TextsSchema,
  /** last year's; null where nobody entered them */
  previous: v.nullable(v.object({ ...FiguresSchema.entries, texts: v.optional(TextsSchema) })),
})

export type Figures = Readonly<v.InferOutput<typeof FiguresSchema>>
export type Statement = Readonly<v.InferOutput<typeof StatementSchema>>
export type TextNumber = keyof Statement['texts']

/** Every cell by its name. */
export type Sheet = ReadonlyMap<CellId, Cell>

export function sheetOf({ table2, table3, table4 }: Figures): Sheet {
  const { rules, normative, licences, penalties, coercions, fees } = table2
  const rowsOfTable2 = [rules, normative, [licences], [penalties], [coercions], [fees]]
  return new Map([...named(2, rowsOfTable2), ...named(3, table3), ...named(4, [table4])])
}

/** This year's cells, and last year's under their own names. */
export function sheetOfBothYears(statement: Statement): Sheet {
  const { previous } = statement
  const last = previous ? [...sheetOf(previous)].map(([id, cell]) => [lastYears(id), cell] as const) : []
  return new Map([...sheetOf(statement), ...last])
}

export function textId(number: TextNumber): CellId {
  return `text.${number}`
}

function named(table: 2 | 3 | 4, rows: readonly (readonly Cell[])[]): (readonly [CellId, Cell])[] {
  return rows.flatMap((row, down) =>
    row.map((cell, across) => [cellId(table, down + 1, across + 1), cell] as const),
  )
}
