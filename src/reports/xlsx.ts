/** Tables as .xlsx, ready to print: title, framed cells, frozen heads, landscape A4. */
import type writeSheet from 'write-excel-file/node'
import type { CellObject, Row, SheetData } from 'write-excel-file/node'
import type { Column, Table } from './table.ts'
import { choiceSheet, offered } from './xlsx-choices.ts'
import { heightOf } from './xlsx-height.ts'
import { printed } from './xlsx-page.ts'
import { runsIn, singleRuns } from './xlsx-runs.ts'

type SheetOptions = NonNullable<Parameters<typeof writeSheet>[1]>

const frame = { borderStyle: 'thin', borderColor: '#8C8C84', fontSize: 10 } as const
const head = { ...frame, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true } as const
const body = { ...frame, alignVertical: 'top', wrap: true } as const
const headRows = 2

/** The library is loaded with the first sheet that is asked for. */
export async function toXlsx(table: Table): Promise<Buffer> {
  const { default: writeSheet } = await import('write-excel-file/node')
  const { title, name, columns } = table
  const data: SheetData = [titleRow(title, columns), headRow(columns), ...bodyRows(table)]
  const sheet = {
    data,
    sheet: name,
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: headRows,
  } as const
  const options: SheetOptions = {
    fontFamily: '宋体',
    features: [printed(name, headRows), offered(table, headRows)],
  }
  return writeSheet([sheet, ...choiceSheet(table)], options).toBuffer()
}

function titleRow(title: string, columns: readonly Column[]): Row {
  const words: CellObject = {
    value: title,
    columnSpan: columns.length,
    height: 36,
    fontSize: 16,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
  }
  return [words, ...columns.slice(1).map(() => null)]
}

function headRow(columns: readonly Column[]): Row {
  return columns.map(({ title }) => ({ ...head, value: title, height: 30, backgroundColor: '#EFEEE9' }))
}

function bodyRows({ columns, rows }: Table): Row[] {
  const runs = columns.map(({ merged }, index) => (merged ? runsIn(rows, index) : singleRuns(rows)))
  return rows.map((row, at) => {
    const runsHere = runs.map((column) => column[at] ?? { start: at, size: 1 })
    const height = heightOf(row, columns, runsHere)
    return columns.map(({ centred }, index) => {
      const { start, size } = runsHere[index] ?? { start: at, size: 1 }
      if (start < at) return null
      const value = row[index] ?? ''
      return {
        ...body,
        value,
        height,
        align: centred ? 'center' : 'left',
        ...(size > 1 && { rowSpan: size }),
      }
    })
  })
}
