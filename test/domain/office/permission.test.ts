import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mayInspect, mayRecord, mayReport, maySubmit } from '#src/domain/office/permission.ts'
import { aTask } from '../../support/build.ts'
import { chenGang, finance, liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../../support/cast.ts'

const led = aTask()
const supported = aTask({ supportIds: [finance.id] })

const rows = [
  // who, task, reports, submits, inspects, records events
  ['the lead division', liJing, led, true, true, true, true],
  ['a supporting division', sunLi, supported, true, false, true, true],
  ['another division', sunLi, led, false, false, false, false],
  ['the office', wangHai, led, false, false, true, true],
  ['the head of the lead division', chenGang, led, false, false, true, false],
  ['the head of another division', { ...chenGang, divisionId: finance.id }, led, false, false, false, false],
  ['a leader', zhaoMin, led, false, false, true, false],
  ['an administrator', zhouQiang, led, false, false, false, false],
] as const

const table = suite('permission on a task 任务权限')

for (const [who, person, task, reports, submits, inspects, records] of rows) {
  table(`lets ${who} do what is theirs`, () => {
    assert.equal(
      [mayReport(person, task), maySubmit(person, task), mayInspect(person, task), mayRecord(person, task)],
      [reports, submits, inspects, records],
    )
  })
}

table('lets nobody do anything once the account is out of use', () => {
  assert.not(mayReport({ ...liJing, active: false }, led))
})

table.run()
