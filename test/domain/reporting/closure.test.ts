import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { closePlan } from '#src/domain/reporting/closure.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, anOccurrence, aPlan, aReturn, aSubmission, aTask } from '../../support/build.ts'

const closing = suite('closePlan 归档')
const act = anAct({ on: '2021-12-31' })

closing('closes on the day, unfinished work and all', () => {
  const unfinished = anOccurrence({ submissions: [aSubmission()], verifications: [aReturn()] })
  const { next, did } = closePlan(aPlan({ tasks: [aTask({ occurrences: [unfinished] })] }), act)

  assert.is(next.status, 'closed')
  assert.is(next.closedOn, '2021-12-31')
  assert.equal(did, { action: 'plan.closed', subject: '2021' })
})

closing('refuses while a submission waits for the office', () => {
  const waiting = anOccurrence({ submissions: [aSubmission()] })
  refuses('plan-unfinished', () => closePlan(aPlan({ tasks: [aTask({ occurrences: [waiting] })] }), act))
})

closing('refuses a draft and what is closed', () => {
  refuses('plan-not-issued', () => closePlan(aPlan({ status: 'draft' }), act))
  refuses('plan-not-issued', () => closePlan(aPlan({ status: 'closed' }), act))
})

closing.run()
