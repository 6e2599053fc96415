import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { accountOf } from '#src/domain/standing/account.ts'
import { messages } from '#src/messages/index.ts'
import { summaryTable } from '#src/reports/summary.ts'
import { anOccurrence, aPlan, aTask, at } from '../support/build.ts'
import { anOffice, finance } from '../support/cast.ts'

const summary = suite('summaryTable')

const plan = aPlan({
  tasks: [aTask(), aTask({ code: '0.0-1', leadId: finance.id, occurrences: [anOccurrence()] })],
})
const moment = { today: '2021-09-15', now: at('2021-09-15') }
const table = summaryTable(plan.title, accountOf(plan, anOffice(), moment), messages.zh)

summary('tells the whole, then each division, then each section', () => {
  assert.equal(
    table.rows.map(([scope, name]) => [scope, name]),
    [
      ['全部', ''],
      ['处室', '政策法规处'],
      ['处室', '财务处'],
      ['部分', '总体要求'],
      ['部分', '一、围绕权责清单深化政务公开'],
    ],
  )
})

summary('leaves a rate empty where nothing has come due, and has a cell for every column', () => {
  const [whole = []] = table.rows
  assert.is(whole[table.columns.findIndex(({ title }) => title === '完成率')], '')
  assert.ok(table.rows.every((row) => row.length === table.columns.length))
})

summary.run()
