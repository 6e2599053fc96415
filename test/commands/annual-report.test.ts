import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { statementIn } from '#src/commands/annual-report.ts'
import type { Statement } from '#src/domain/annual-report/statement.ts'
import { soundStatement } from '../support/annual-report.ts'

const malformed = suite('annual-report check, malformed input')

type Spoiling = (statement: { -readonly [Key in keyof Statement]: Statement[Key] }) => unknown

for (const [spoil, sentence] of [
  [(one) => one.table3.pop(), 'table3：应有 25 项。'],
  [(one) => one.table3[3]?.pop(), 'table3 第 4 项：应有 7 项。'],
  [(one) => one.table3[2]?.splice(3, 1, [] as never), 'table3 第 3 行第 4 列：写法不对。'],
  [(one) => one.table2.rules.pop(), 'table2.rules 第 3 项：缺少这一项。'],
  [(one) => one.table4.push(1), 'table4：应有 15 项。'],
  [(one) => Reflect.deleteProperty(one.texts, '6'), 'texts.6：缺少这一项。'],
  [(one) => one.previous?.table3.pop(), 'previous.table3：应有 25 项。'],
  [(one) => Object.assign(one, { year: '2022' }), 'year：写法不对。'],
] as const satisfies readonly (readonly [Spoiling, string])[]) {
  malformed(`is told by its place: ${sentence}`, () => {
    const statement = soundStatement()
    spoil(statement)
    assert.throws(
      () => statementIn(JSON.stringify(statement), 'report.json'),
      (error: Error) => error.message === sentence,
    )
  })
}

malformed('names the file that is no JSON', () => {
  assert.throws(() => statementIn('[', 'report.json'), /^report\.json 不是有效的 JSON：/)
})

malformed('takes cells that are blank or words, which the rules then name', () => {
  const statement = soundStatement()
  statement.table4[0] = null
  statement.table4[1] = '/'
  assert.equal(statementIn(JSON.stringify(statement), 'report.json').table4.slice(0, 2), [null, '/'])
})

malformed.run()
