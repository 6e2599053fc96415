import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { removeTask } from '#src/domain/breakdown/task-editing.ts'
import { taskOf } from '#src/domain/find.ts'
import { carryOn, leftovers, requireSettled, unsettledOf } from '#src/domain/last-year/carrying.ts'
import type { Ending, Plan } from '#src/domain/plan.ts'
import { decideEnding } from '#src/domain/reporting/closure.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, aPlan, once } from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'
import { draft2021, plan2020 } from '../../support/years.ts'

const deciding = (decisions: Readonly<Record<string, Ending['decision']>>): Plan =>
  Object.entries(decisions).reduce(
    (plan, [code, decision]) => decideEnding(plan, { code, decision, reason: '跨年推进' }, anAct()).next,
    plan2020,
  )
const carry = (plan: Plan, older: Plan): Plan => carryOn(plan, older, [law, finance]).next

const looking = suite('leftovers 回头看')

looking('lists the tasks that were not verified, with this year’s task for the same words', () => {
  assert.equal(
    leftovers(draft2021, plan2020).map(({ task, ending, successor }) => [task.code, ending, successor?.code]),
    [
      ['1.1-2', null, '1.1-2'],
      ['1.1-3', null, undefined],
    ],
  )
})

looking('holds the plan back until each is decided and what is carried has its task', () => {
  refuses('last-year-undecided', () => requireSettled(draft2021, plan2020))
  const older = deciding({ '1.1-2': 'closed', '1.1-3': 'carried' })
  assert.equal(unsettledOf(draft2021, older), ['1.1-3'])
  requireSettled(carry(draft2021, older), older)
  requireSettled(draft2021, null)
})

looking.run()

const carrying = suite('carryOn 结转')

carrying('makes a new task, proposed with last year’s division', () => {
  const { next, did } = carryOn(draft2021, deciding({ '1.1-3': 'carried' }), [law, finance])
  const [heir] = next.tasks
  assert.equal(
    [heir?.code, heir?.title, heir?.leadId, heir?.accepted, heir?.carriedFrom],
    ['0.1-1', '编印规程', law.id, false, { year: 2020, code: '1.1-3' }],
  )
  assert.equal(heir?.obligation, once('2021-02-28'))
  assert.equal(did, { action: 'leftover.continued', subject: '1.1-3', after: '2020' })
})

carrying('leaves the lead open where the division is no more', () => {
  const { next } = carryOn(draft2021, deciding({ '1.1-3': 'carried' }), [{ ...law, active: false }])
  assert.is(next.tasks[0]?.leadId, null)
})

carrying('goes into this year’s task for the same words', () => {
  const next = carry(draft2021, deciding({ '1.1-2': 'carried' }))
  assert.is(next.tasks.length, draft2021.tasks.length)
  assert.equal(taskOf(next, '1.1-2').carriedFrom, { year: 2020, code: '1.1-2' })
})

carrying('leaves what was closed or explained behind, and makes no second task', () => {
  const older = deciding({ '1.1-2': 'explained', '1.1-3': 'closed' })
  assert.is(carry(draft2021, older), draft2021)
  const carried = deciding({ '1.1-2': 'carried', '1.1-3': 'carried' })
  const once = carry(draft2021, carried)
  assert.is(carry(once, carried), once)
})

carrying('makes the task anew when it was removed', () => {
  const older = deciding({ '1.1-2': 'closed', '1.1-3': 'carried' })
  const removed = removeTask(carry(draft2021, older), '0.1-1').next
  assert.equal(unsettledOf(removed, older), ['1.1-3'])
  assert.is(carry(removed, older).tasks[0]?.carriedFrom?.code, '1.1-3')
})

carrying('changes a draft alone', () => {
  refuses('plan-not-draft', () => carryOn(aPlan(), plan2020, []))
})

carrying.run()
