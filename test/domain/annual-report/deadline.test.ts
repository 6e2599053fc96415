import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { reportLight } from '#src/domain/annual-report/deadline.ts'
import { blankReport } from '#src/domain/annual-report/report.ts'
import { at } from '../../support/build.ts'

const draft = blankReport(2021, '', undefined)
const signedOn = (day: string) => ({ ...draft, signature: { by: 'zhao-min', at: at(day) } })
const on = (day: string) => ({ today: day, now: at(day) })

const deadline = suite('reportLight 公布期限')

for (const [day, light] of [
  ['2022-01-15', 'normal'],
  ['2022-01-16', 'soon'],
  ['2022-01-31', 'soon'],
  ['2022-02-01', 'overdue'],
] as const) {
  deadline(`on ${day} an unsigned report is ${light}`, () => {
    assert.is(reportLight(2021, draft, on(day)), light)
    assert.is(reportLight(2021, undefined, on(day)), light)
  })
}

deadline('a signed one is done, late or not', () => {
  assert.is(reportLight(2021, signedOn('2022-01-31'), on('2022-03-01')), 'done')
  assert.is(reportLight(2021, signedOn('2022-02-20'), on('2022-03-01')), 'done')
})

deadline.run()
