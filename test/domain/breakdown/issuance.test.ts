import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { issuePlan } from '#src/domain/breakdown/issuance.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, at, once, onDecision, standing } from '../../support/build.ts'
import { law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const ready = { accepted: true, leadId: law.id }
const complete = aDraft({
  settingsAside: [{ clauseId: '0.0.1', reason: '总体要求', by: 'wang-hai', at: at('2021-06-01') }],
  tasks: [
    aProposedTask('1.1-1', ['1.1.1'], { ...ready, obligation: standing }),
    aProposedTask('1.1-2', ['1.1.2'], { ...ready, obligation: onDecision }),
    aProposedTask('1.2-1', ['1.2.1', '1.2.2'], { ...ready, obligation: once('2021-12-31') }),
  ],
})
const act = anAct({ on: '2021-06-21' })

const issuance = suite('issuePlan 下达')

issuance('gives every task its occurrences from the day of issue', () => {
  const { next, did } = issuePlan(complete, act)
  assert.is(next.status, 'issued')
  assert.is(next.issuedOn, '2021-06-21')
  assert.equal(
    next.tasks.map(({ occurrences }) => occurrences.map(({ key }) => key)),
    [['2021-Q2', '2021-Q3', '2021-Q4'], [], ['2021-12-31']],
  )
  assert.is(did.action, 'plan.issued')
})

issuance('refuses a plan with an open clause', () => {
  refuses('plan-incomplete', () => issuePlan({ ...complete, settingsAside: [] }, act))
})

issuance('refuses a plan that is issued already', () => {
  refuses('plan-not-draft', () => issuePlan(issuePlan(complete, act).next, act))
})

issuance.run()
