import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changeOccurrence, changeTask, occurrenceOf, subjectOf, taskOf } from '#src/domain/find.ts'
import { refuses } from '../support/assert.ts'
import { anOccurrence, aPlan, aTask } from '../support/build.ts'

const first = aTask({
  code: '1.1-1',
  occurrences: [anOccurrence({ key: '2021-Q3' }), anOccurrence({ key: '2021-Q4' })],
})
const second = aTask({ code: '2.1-1' })
const plan = aPlan({ tasks: [first, second] })

const finding = suite('find')

finding('a task and an occurrence are found by their names', () => {
  assert.is(taskOf(plan, '2.1-1'), second)
  assert.is(occurrenceOf(first, '2021-Q4'), first.occurrences[1])
  assert.is(subjectOf({ code: '1.1-1', key: '2021-Q4' }), '1.1-1/2021-Q4')
})

finding('what is not there is refused as missing', () => {
  refuses('task-missing', () => taskOf(plan, '9.9-1'))
  refuses('occurrence-missing', () => occurrenceOf(first, '2020-Q4'))
  refuses('task-missing', () => changeTask(plan, '9.9-1', (task) => task))
  refuses('occurrence-missing', () => changeOccurrence(plan, { code: '1.1-1', key: 'e1' }, (one) => one))
})

finding('a change shares all that did not change', () => {
  const name = { code: '1.1-1', key: '2021-Q4' }
  const next = changeOccurrence(plan, name, (occurrence) => ({ ...occurrence, dueOn: '2021-12-20' }))

  assert.is(next.tasks[0]?.occurrences[1]?.dueOn, '2021-12-20')
  assert.is(next.tasks[0]?.occurrences[0], first.occurrences[0])
  assert.is(next.tasks[1], second)
  assert.is(next.outline, plan.outline)
  assert.is(first.occurrences[1]?.dueOn, '2021-09-30', 'the record that came in is untouched')
})

finding('a rule that changes nothing gives back the plan itself', () => {
  assert.is(
    changeTask(plan, '1.1-1', (task) => task),
    plan,
  )
  assert.is(
    changeOccurrence(plan, { code: '1.1-1', key: '2021-Q4' }, (occurrence) => occurrence),
    plan,
  )
})

finding.run()
