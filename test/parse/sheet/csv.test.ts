import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'

const csv = suite('rowsOfCsv')

const shapes: readonly (readonly [string, string, string[][]])[] = [
  [
    'lines and cells',
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a last line without its end', 'a,b\nc', [['a', 'b'], ['c']]],
  [
    'empty cells, the last one too',
    'a,,\r\n,b',
    [
      ['a', '', ''],
      ['', 'b'],
    ],
  ],
  ['a cell that ends with the file', 'a,', [['a', '']]],
  ['quotes, delimiters and lines inside quotes', '"a,""b""\r\nc",d', [['a,"b"\r\nc', 'd']]],
  ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
  ['a quote that never closes', 'x,"a,b', [['x', 'a,b']]],
  ['tabs', 'a\tb,c\td', [['a', 'b,c', 'd']]],
  [
    'semicolons',
    'a;b;c\n1,5;2;3',
    [
      ['a', 'b', 'c'],
      ['1,5', '2', '3'],
    ],
  ],
  ['a blank line', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
  ['nothing', '', []],
]

for (const [title, text, rows] of shapes) csv(`reads ${title}`, () => assert.equal(rowsOfCsv(text), rows))

csv('reads back whatever is quoted', async () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  await fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = `a,b\r\n${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
      assert.equal(rowsOfCsv(text).slice(1), rows)
    }),
  )
})

csv.run()
