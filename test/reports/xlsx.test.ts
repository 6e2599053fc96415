import readBook, { readSheet } from 'read-excel-file/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
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

xlsx.run()
