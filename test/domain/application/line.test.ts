import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Application } from '#src/domain/application/application.ts'
import { judgeLines, newApplications } from '#src/domain/application/line.ts'
import { anAnswer, anApplication, aRegister } from '../../support/application.ts'

const lineOf = (application: Application, line = 2) => ({
  line,
  applicant: application.applicant.name,
  request: application.request,
  application,
  problems: [],
})

const judging = suite('judgeLines 与登记簿对照')

judging('enters what is new and leaves what is there', () => {
  const kept = anApplication()
  const fresh = anApplication({ number: '2021-002' })
  const lines = judgeLines([lineOf(kept), lineOf(fresh, 3)], aRegister(kept))
  assert.equal(
    lines.map(({ known }) => known),
    [true, false],
  )
  assert.equal(newApplications(lines), [fresh])
})

judging('knows an application without a number by who asked for what on which day', () => {
  const [line] = judgeLines([lineOf(anApplication({ number: '' }))], aRegister(anApplication()))
  assert.is(line?.known, true)
})

judging('names what is there already but differs, and what is told twice', () => {
  const problems = (...lines: Application[]) =>
    judgeLines(
      lines.map((one) => lineOf(one)),
      aRegister(anApplication()),
    ).map((line) => line.problems[0]?.problem)
  assert.equal(problems(anApplication({ stages: [anAnswer()] })), ['differs'])
  const fresh = anApplication({ number: '2021-002' })
  assert.equal(problems(fresh, fresh), [undefined, 'twice'])
})

judging.run()
