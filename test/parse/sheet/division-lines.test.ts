import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import { readDivisionLines } from '#src/parse/sheet/division-lines.ts'

const reading = suite('readDivisionLines')

const read = (text: string) => readDivisionLines(rowsOfCsv(text))

reading('takes names without heads, and duties where there are some', () => {
  assert.equal(read('信访处\n审计处\t内部审计\n\n财　务 处'), [
    { line: 1, value: { name: '信访处', duties: '' } },
    { line: 2, value: { name: '审计处', duties: '内部审计' } },
    { line: 4, value: { name: '财务处', duties: '' } },
  ])
})

reading('finds its columns by their heads, in any order', () => {
  assert.equal(read('序号\t职能\t部门\n1\t"内部审计\n财务监督"\t审计处'), [
    { line: 2, value: { name: '审计处', duties: '内部审计、财务监督' } },
  ])
})

reading.run()
