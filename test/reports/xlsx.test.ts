import readBook, { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { partsOf } from '#src/parse/zip.ts'
import type { Table } from '#src/reports/table.ts'
import { toXlsx } from '#src/reports/xlsx.ts'

const xlsx = suite('toXlsx')

const table: Table = {
  title: '2021年要点任务分解表',
  name: '任务分解表',
  columns: [
    { title: '序号', width: 6 },
    { title: '一级任务', width: 16, merged: true },
    { title: '二级任务', width: 16, merged: true },
    { title: '进展情况', width: 30 },
  ],
  rows: [
    [1, '一、甲', '(一)子', '=1+1'],
    [2, '一、甲', '(一)子', ''],
    [3, '一、甲', '(二)丑', '-'],
    [4, '二、乙', '(二)丑', '第一行\n第二行'],
  ],
}

xlsx('puts the title above the heads and reads back as it was written', async () => {
  assert.equal(await readSheet(await toXlsx(table)), [
    ['2021年要点任务分解表', null, null, null],
    ['序号', '一级任务', '二级任务', '进展情况'],
    [1, '一、甲', '(一)子', '=1+1'],
    [2, null, null, null],
    [3, null, '(二)丑', '-'],
    [4, '二、乙', '(二)丑', '第一行\n第二行'],
  ])
})

xlsx('names its sheet as the table is named', async () => {
  const sheets = await readBook(await toXlsx(table))
  assert.equal(
    sheets.map(({ sheet }) => sheet),
    ['任务分解表'],
  )
})

xlsx('offers the choices of a column as a list on a sheet of its own', async () => {
  const lead = { title: '牵头处室', width: 12, choices: ['政策法规处', '财务处'] }
  const book = await toXlsx({ ...table, columns: [...table.columns.slice(0, 3), lead] })
  const sheets = await readBook(book)
  assert.equal(
    sheets.map(({ sheet }) => sheet),
    ['任务分解表', '选项'],
  )
  assert.equal(sheets[1]?.data, [['牵头处室'], ['政策法规处'], ['财务处']])
  const sheet = new TextDecoder().decode(partsOf(book, () => true).get('xl/worksheets/sheet1.xml'))
  assert.match(sheet, /<dataValidation type="list"[^>]* sqref="D3:D206"><formula1>'选项'!\$A\$2:\$A\$3</)
})

xlsx.run()
