import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Refusal } from '#src/domain/refusal.ts'
import { rowsOfCsv } from '#src/parse/sheet/csv.ts'
import { readPersonLines } from '#src/parse/sheet/person-lines.ts'

const reading = suite('readPersonLines')

const read = (text: string) => readPersonLines(rowsOfCsv(text))

reading('finds its columns by the heads that offices use, and passes others over', () => {
  const [person] = read('序号\t姓名\t部门\t电话\t电子邮箱\n1\t林　红\t财务处\t022-1\tlin@a.gov.cn')
  assert.equal(person, {
    line: 2,
    name: '林红',
    account: '',
    division: '财务处',
    mail: 'lin@a.gov.cn',
    roles: [],
  })
})

reading('knows roles by their names, whole or short, in both languages, and what is none', () => {
  const rolesIn = (words: string) => read(`姓名\t角色\n林红\t${words}`)[0]?.roles
  assert.equal(rolesIn('处室联络员、处室负责人'), ['contact', 'head'])
  assert.equal(rolesIn('联络员'), ['contact'])
  assert.equal(rolesIn('Disclosure office, Leader'), ['office', 'leader'])
  assert.equal(rolesIn('处长'), [null])
})

reading('asks for heads where there are none', () => {
  assert.throws(
    () => read('林红\t财务处'),
    (error: unknown) => error instanceof Refusal,
  )
})

reading.run()
