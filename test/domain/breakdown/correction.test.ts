import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { correctTask } from '#src/domain/breakdown/correction.ts'
import { taskOf } from '#src/domain/find.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, anOccurrence, aPlan, aProgress, aTask, monthly, once } from '../../support/build.ts'
import { disclosure, finance, law } from '../../support/cast.ts'

const reported = anOccurrence({ key: '2021-08', dueOn: '2021-08-31', progress: [aProgress()] })
const ahead = ['2021-09-30', '2021-10-31'].map((dueOn) => anOccurrence({ key: dueOn.slice(0, 7), dueOn }))
const plan = aPlan({ tasks: [aTask({ obligation: monthly(), occurrences: [reported, ...ahead] })] })
const act = anAct({ on: '2021-09-15' })
const values = { code: '1.1-1', obligation: monthly(), leadId: finance.id, supportIds: [disclosure.id] }

const correction = suite('correctTask 更正')

correction('hands the task on and leaves its occurrences alone', () => {
  const { next } = correctTask(plan, values, act)
  const { leadId, supportIds, occurrences } = taskOf(next, '1.1-1')
  assert.equal([leadId, ...supportIds], [finance.id, disclosure.id])
  assert.is(occurrences, plan.tasks[0]?.occurrences)
})

correction('replaces what is ahead and untouched when the obligation changes', () => {
  const { next } = correctTask(plan, { ...values, obligation: once('2021-12-01') }, act)
  assert.equal(
    taskOf(next, '1.1-1').occurrences.map(({ key }) => key),
    ['2021-08', '2021-12-01'],
  )
})

correction('refuses a division that would lead and support', () => {
  const both = { ...values, leadId: law.id, supportIds: [law.id] }
  refuses('lead-supports', () => correctTask(plan, both, act))
})

correction('is for issued plans only', () => {
  for (const status of ['draft', 'closed'] as const) {
    refuses('plan-not-issued', () => correctTask({ ...plan, status }, values, act))
  }
})

correction.run()
