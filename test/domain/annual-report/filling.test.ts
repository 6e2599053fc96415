import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { violationsIn } from '#src/domain/annual-report/check.ts'
import { writeReport } from '#src/domain/annual-report/drafting.ts'
import { fillTable3, movedCells } from '#src/domain/annual-report/filling.ts'
import { blankReport, originOf, statementOf } from '#src/domain/annual-report/report.ts'
import { table3Figures } from '#src/domain/application/table-3.ts'
import { anAnswer, anApplication } from '../../support/application.ts'
import { refuses } from '../../support/assert.ts'
import { at } from '../../support/build.ts'

const applications = [
  anApplication({ number: '2020-001', receivedOn: '2020-12-20', stages: [anAnswer('2021-01-10')] }),
  anApplication({ number: '2021-001', stages: [anAnswer('2021-10-08')] }),
  anApplication({ number: '2021-002', applicant: { kind: 'business', name: '某公司' } }),
]
const counted = table3Figures(applications, 2021)
const blank = blankReport(2021, '', undefined)
const { next: filled } = fillTable3(blank, counted, undefined)

const fill = suite('fillTable3')

fill('every cell is the register’s and says so; the columns add up', () => {
  assert.equal(
    [filled.table3[0]?.[6], filled.table3[1]?.[6], filled.table3[23]?.[6], filled.table3[24]?.[6]],
    [2, 1, 2, 1],
  )
  assert.is(originOf(filled, 't3.r3.c1'), 'records')
  const sums = violationsIn(statementOf(filled, undefined)).filter(({ rule }) =>
    ['V1', 'V2', 'V3'].includes(rule),
  )
  assert.equal(sums, [])
})

fill('上年结转 stays what last year carried out, and a register that disagrees breaks V1', () => {
  const row = [3, 0, 0, 0, 0, 0, 3]
  const previous = { ...blankReport(2020, '', undefined), table3: blank.table3.with(24, row) }
  const { next } = fillTable3(blankReport(2021, '', previous), counted, previous)
  assert.equal(next.table3[1], row)
  assert.is(originOf(next, 't3.r2.c1'), 'carried')
  const broken = violationsIn(statementOf(next, previous)).filter(({ rule }) => rule === 'V1')
  assert.ok(broken.length > 0)
})

fill('a cell changed by hand is the hand’s, and a register that moved is told', () => {
  const table3 = filled.table3.with(0, [7, 1, 0, 0, 0, 0, 8])
  const { next } = writeReport(filled, { ...filled, table3 })
  assert.is(originOf(next, 't3.r1.c1'), 'hand')
  const more = [...applications, anApplication({ number: '2021-003' })]
  assert.equal(movedCells(filled, table3Figures(more, 2021)), [
    't3.r1.c1',
    't3.r1.c7',
    't3.r25.c1',
    't3.r25.c7',
  ])
  assert.equal(movedCells(next, table3Figures(more, 2021)), ['t3.r25.c1', 't3.r25.c7'])
})

fill('filled again from the same register changes nothing, and a signed report not at all', () => {
  assert.is(fillTable3(filled, counted, undefined).next, filled)
  const signed = { ...filled, signature: { by: 'zhao-min', at: at('2022-01-20') } }
  refuses('report-signed', () => fillTable3(signed, counted, undefined))
})

fill.run()
