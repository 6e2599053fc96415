import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { toCsv } from '#src/reports/csv.ts'
import type { Cell } from '#src/reports/table.ts'

const csv = suite('toCsv')

const columns = [
  { title: '任务', width: 10 },
  { title: '数', width: 10 },
]

const fieldOf = (cell: Cell) =>
  toCsv({ columns: [], rows: [[cell]] }).slice('\uFEFF\r\n'.length, -'\r\n'.length)

csv('begins with the byte order mark and ends every line as RFC 4180 says', () => {
  assert.is(toCsv({ columns, rows: [['公开', 2]] }), '\uFEFF任务,数\r\n公开,2\r\n')
})

const quoted: readonly (readonly [string, string])[] = [
  ['甲,乙', '"甲,乙"'],
  ['称“甲”', '称“甲”'],
  ['称"甲"', '"称""甲"""'],
  ['第一行\n第二行', '"第一行\n第二行"'],
  ['', ''],
]

for (const [text, field] of quoted) {
  csv(`writes ${JSON.stringify(text)} as ${JSON.stringify(field)}`, () => {
    assert.is(fieldOf(text), field)
  })
}

for (const first of ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']) {
  csv(`does not let a cell that begins with ${JSON.stringify(first)} run as a formula`, () => {
    assert.is(fieldOf(`${first}HYPERLINK(1)`), `'${first}HYPERLINK(1)`)
  })
}

csv('quotes a neutralised cell too', () => {
  assert.is(fieldOf('=SUM(1,2)'), `"'=SUM(1,2)"`)
  assert.is(fieldOf('\n=1'), `"'\n=1"`)
})

csv('leaves numbers alone, negative ones too', () => {
  assert.is(fieldOf(-3), '-3')
})

csv.run()
