import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type DiagnosisCode, en, zh } from '#src/messages/doctor.ts'

const test = suite('the doctor’s sentences')

const codes = Object.keys(zh.found) as DiagnosisCode[]
const detail = { file: 'plans/2021.json', fault: 'file-unreadable', reason: 'x', where: '2021 1.1-1' }

test('are whole in both languages', () => {
  for (const code of codes) {
    assert.match(zh.found[code](detail), /。$/, code)
    assert.match(en.found[code](detail), /\.$/, code)
  }
})

test('are written with Chinese punctuation', () => {
  for (const code of codes) assert.not.match(zh.found[code](detail), /\p{Script=Han}[,:;?!()]/u, code)
})

test.run()
