import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { judgeDivisions } from '#src/domain/office/division-line.ts'
import { newValues } from '#src/domain/office/sheet-line.ts'
import { anOffice, law } from '../../support/cast.ts'

const judging = suite('judgeDivisions')

const judged = (...names: string[]) =>
  judgeDivisions(
    names.map((name, index) => ({ line: index + 1, value: { name, duties: '' } })),
    anOffice(),
  )

judging('adds what is new and leaves alone what is there', () => {
  const lines = judged('信访处', law.name)
  assert.equal(
    lines.map(({ known, problems }) => [known, problems]),
    [
      [false, []],
      [true, []],
    ],
  )
  assert.equal(newValues(lines), [{ name: '信访处', duties: '' }])
})

judging('names what is wrong with a row', () => {
  const problems = judged('信访处', '', '信访处', '处'.repeat(41)).map((line) => line.problems)
  assert.equal(problems, [
    [],
    [{ column: 'name', problem: 'required' }],
    [{ column: 'name', problem: 'twice' }],
    [{ column: 'name', problem: 'too-long' }],
  ])
})

judging.run()
