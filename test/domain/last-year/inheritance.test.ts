import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { taskOf } from '#src/domain/find.ts'
import { inheritances, inYear, takeOver } from '#src/domain/last-year/inheritance.ts'
import { refuses } from '../../support/assert.ts'
import { aPlan, once, standing } from '../../support/build.ts'
import { disclosure, finance, law } from '../../support/cast.ts'
import { draft2021, plan2020 } from '../../support/years.ts'

const divisions = [law, finance, disclosure]

const offering = suite('inheritances 沿用')

offering('offers division, supports and obligation where the words are unchanged or reworded', () => {
  const [same, reworded, ...others] = inheritances(draft2021, plan2020, divisions)
  assert.equal([same?.task.code, same?.from.code, same?.fate], ['1.1-1', '1.1-1', 'unchanged'])
  assert.equal(same?.values, {
    leadId: finance.id,
    supportIds: [law.id],
    obligation: { ...once('2021-12-31'), phrase: '持续推进' },
  })
  assert.equal(same?.differs, ['leadId', 'supportIds', 'obligation'])
  assert.equal([reworded?.task.code, reworded?.fate, reworded?.differs], ['1.1-2', 'reworded', ['leadId']])
  assert.equal(others, [])
})

offering('leaves out divisions that are no longer active', () => {
  const retired = [
    { ...law, active: false },
    { ...finance, active: false },
  ]
  const [first] = inheritances(draft2021, plan2020, retired)
  assert.equal([first?.values.leadId, first?.values.supportIds], [null, []])
})

const days: readonly (readonly [string, number, string])[] = [
  ['2020-12-31', 1, '2021-12-31'],
  ['2020-02-29', 1, '2021-02-28'],
  ['2019-02-28', 1, '2020-02-28'],
  ['2018-06-30', 3, '2021-06-30'],
]
for (const [day, years, later] of days) {
  offering(`moves ${day} to ${later}`, () => assert.equal(inYear(once(day), years), once(later)))
}

offering('leaves every other obligation as it is', () => assert.is(inYear(standing, 1), standing))

offering.run()

const taking = suite('takeOver 采用上年')

taking('takes over for the tasks that a person chose, and accepts them', () => {
  const { next, did } = takeOver(draft2021, plan2020, ['1.1-1'], divisions)
  const task = taskOf(next, '1.1-1')
  assert.equal([task.leadId, task.supportIds, task.accepted], [finance.id, [law.id], true])
  assert.is(taskOf(next, '1.1-2'), taskOf(draft2021, '1.1-2'))
  assert.equal(did, { action: 'task.inherited', subject: '1.1-1', after: '2020' })
})

taking('offers nothing more once it was taken over', () => {
  const { next } = takeOver(draft2021, plan2020, ['1.1-1', '1.1-2'], divisions)
  assert.ok(inheritances(next, plan2020, divisions).every(({ differs }) => differs.length === 0))
  assert.is(takeOver(next, plan2020, ['1.1-1', '1.1-2', '1.1-3'], divisions).next, next)
})

taking('needs tasks that exist in a draft', () => {
  refuses('tasks-needed', () => takeOver(draft2021, plan2020, [], divisions))
  refuses('task-missing', () => takeOver(draft2021, plan2020, ['9.9-9'], divisions))
  refuses('plan-not-draft', () => takeOver(aPlan(), plan2020, ['1.1-1'], divisions))
})

taking.run()
