import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import writeSheet, { type SheetData } from 'write-excel-file/node'
import { Refusal } from '#src/domain/refusal.ts'
import { rowsOfXlsx } from '#src/parse/sheet/xlsx.ts'
import { rejection } from '../../support/rejection.ts'

const xlsx = suite('rowsOfXlsx')

async function read(cells: SheetData): Promise<string[][]> {
  return rowsOfXlsx(await writeSheet(cells, {}).toBuffer())
}

xlsx('reads words, numbers and blanks', async () => {
  const cells: SheetData = [
    [{ value: '任务编号' }, null, { value: 3 }],
    [{ value: '=1+1' }, { value: true }, null],
  ]
  assert.equal(await read(cells), [
    ['任务编号', '', '3'],
    ['=1+1', 'true', ''],
  ])
})

xlsx('reads a date as a day', async () => {
  const day = { value: new Date('2021-09-30T00:00:00Z'), type: Date, format: 'yyyy/m/d' } as const
  assert.equal(await read([[day]]), [['2021-09-30']])
})

xlsx('refuses a sheet with a cell far away, which would fill the memory', async () => {
  const far = Array.from({ length: 900 }, () => null)
  const cells: SheetData = [...Array.from({ length: 600 }, () => [null]), [...far, { value: 'x' }]]
  await assertRefuses('sheet-too-large', writeSheet(cells, {}).toBuffer().then(rowsOfXlsx))
})

for (const [title, bytes] of [
  ['what is no workbook', Buffer.from('hello')],
  ['a file cut short', Buffer.from('PK\u0003\u0004')],
  ['nothing', Buffer.alloc(0)],
] as const) {
  xlsx(`refuses ${title}`, () => assertRefuses('sheet-damaged', rowsOfXlsx(bytes)))
}

xlsx.run()

async function assertRefuses(code: string, reading: Promise<unknown>): Promise<void> {
  assert.is((await rejection(reading, Refusal)).code, code)
}
