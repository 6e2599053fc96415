import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { brokenEquations } from '#src/domain/annual-report/equations.ts'
import { blankReport, statementOf } from '#src/domain/annual-report/report.ts'
import { type Application, applicantKinds, outcomes } from '#src/domain/application/application.ts'
import { table3Figures, table3Of } from '#src/domain/application/table-3.ts'
import { addDays } from '#src/domain/time/day.ts'
import { anAnswer, anApplication } from '../../support/application.ts'

const table = suite('table3Of 表三')
const business = { kind: 'business', name: '某公司' } as const

table('counts each application once in its row and column', () => {
  const figures = table3Figures(
    [
      anApplication({ stages: [anAnswer()] }),
      anApplication({ number: '2', applicant: business, stages: [anAnswer('2021-11-01', 'notHeld')] }),
      anApplication({ number: '3', receivedOn: '2020-12-20', stages: [anAnswer('2021-01-08', 'other')] }),
      anApplication({ number: '4' }),
    ],
    2021,
  )
  const row = (number: number) => figures[number - 1]
  assert.equal(row(1), [2, 1, 0, 0, 0, 0, 3])
  assert.equal(row(2), [1, 0, 0, 0, 0, 0, 1])
  assert.equal(row(3), [1, 0, 0, 0, 0, 0, 1])
  assert.equal(row(13), [0, 1, 0, 0, 0, 0, 1])
  assert.equal(row(23), [1, 0, 0, 0, 0, 0, 1])
  assert.equal(row(24), [2, 1, 0, 0, 0, 0, 3])
  assert.equal(row(25), [1, 0, 0, 0, 0, 0, 1])
})

table('leaves out what was answered before the year or came after it', () => {
  const before = anApplication({ receivedOn: '2020-11-02', stages: [anAnswer('2020-12-01')] })
  const after = anApplication({ receivedOn: '2022-01-04' })
  assert.ok(
    table3Figures([before, after], 2021)
      .flat()
      .every((figure) => figure === 0),
  )
})

table('carries out in one year what it carries in in the next', () => {
  const open = anApplication({ stages: [anAnswer('2022-01-10')] })
  assert.equal(table3Figures([open], 2021)[24], table3Figures([open], 2022)[1])
})

table('gives the list behind each figure', () => {
  const application = anApplication({ stages: [anAnswer()] })
  const cells = table3Of([application], 2021)
  assert.equal(cells.get('t3.r3.c1'), [application])
  assert.equal(cells.get('t3.r3.c2'), [])
  assert.is(cells.size, 25 * 7)
})

const anyApplication: fc.Arbitrary<Application> = fc
  .record({
    received: fc.integer({ min: 0, max: 1000 }),
    took: fc.option(fc.integer({ min: 0, max: 400 })),
    kind: fc.constantFrom(...applicantKinds),
    outcome: fc.constantFrom(...outcomes),
  })
  .map(({ received, took, kind, outcome }) => {
    const receivedOn = addDays('2020-01-01', received)
    const stages = took === null ? [] : [anAnswer(addDays(receivedOn, took), outcome)]
    return anApplication({ receivedOn, applicant: { kind, name: '' }, stages })
  })

table('agrees with every equation of the form, whatever the register holds', async () => {
  const property = fc.property(fc.array(anyApplication, { maxLength: 40 }), (applications) => {
    const report = (year: number) => ({
      ...blankReport(year, '', undefined),
      table3: table3Figures(applications, year),
    })
    assert.equal(brokenEquations(statementOf(report(2021), report(2020))), [])
  })
  await fc.assert(property, { numRuns: 50 })
})

table.run()
