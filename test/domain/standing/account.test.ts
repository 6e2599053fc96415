import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { accountOf } from '#src/domain/standing/account.ts'
import { anOccurrence, aPlan, aTask, at, onDecision } from '../../support/build.ts'
import { anOffice, disclosure, finance, law } from '../../support/cast.ts'

const account = suite('accountOf')

const moment = { today: '2021-09-15', now: at('2021-09-15') }
const plan = aPlan({
  tasks: [
    aTask({ code: '2.1-1', leadId: disclosure.id, occurrences: [anOccurrence(), anOccurrence()] }),
    aTask({ code: '1.1-1', leadId: law.id }),
    aTask({ code: '2.1-2', leadId: finance.id, obligation: onDecision, occurrences: [] }),
    aTask({ code: '0.0-1', leadId: law.id }),
  ],
})
const { total, divisions, sections } = accountOf(plan, anOffice(), moment)

account('tells the divisions in the order of the office', () => {
  assert.equal(
    divisions.map(({ name, tasks, tally }) => [name, tasks.length, tally.all.length]),
    [
      ['政策法规处', 2, 2],
      ['财务处', 1, 0],
      ['办公室', 1, 2],
    ],
  )
})

account('tells the sections in the order of the document, the preamble first', () => {
  assert.equal(
    sections.map(({ name, tasks }) => [name, tasks.length]),
    [
      ['', 1],
      ['一、围绕权责清单深化政务公开', 1],
      ['二、围绕重点领域深化政务公开', 2],
    ],
  )
})

account('adds up: every task and occurrence is in one division and in one section', () => {
  for (const lines of [divisions, sections]) {
    const tasks = lines.flatMap((line) => line.tasks)
    const records = lines.flatMap((line) => line.tally.all)
    assert.is(tasks.length, total.tasks.length)
    assert.is(records.length, total.tally.all.length)
  }
})

account('computes the figures once while nothing changes', () => {
  assert.is(accountOf(plan, anOffice(), moment).figures, accountOf(plan, anOffice(), moment).figures)
})

account.run()
