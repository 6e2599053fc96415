import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { removeTask } from '#src/domain/breakdown/task-editing.ts'
import { taskOf } from '#src/domain/find.ts'
import {
  type Decision,
  decideLeftover,
  leftovers,
  requireDecided,
  undecidedOf,
} from '#src/domain/last-year/carrying.ts'
import type { Plan } from '#src/domain/plan.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, aPlan, once } from '../../support/build.ts'
import { finance, law, wangHai } from '../../support/cast.ts'
import { draft2021, plan2020 } from '../../support/years.ts'

const act = anAct({ by: wangHai.id })
const decide = (plan: Plan, code: string, decision: Decision['decision'], reason = '跨年推进') =>
  decideLeftover(plan, plan2020, { code, decision, reason }, [law, finance], act)

const looking = suite('leftovers 回头看')

looking('lists the tasks that were not verified, with this year’s task for the same words', () => {
  assert.equal(
    leftovers(draft2021, plan2020).map(({ task, open, decided, successor }) => [
      task.code,
      open.length,
      decided,
      successor?.code,
    ]),
    [
      ['1.1-2', 1, null, '1.1-2'],
      ['1.1-3', 1, null, undefined],
    ],
  )
})

looking('holds the plan back until each is decided', () => {
  refuses('last-year-undecided', () => requireDecided(draft2021, plan2020))
  const one = decide(draft2021, '1.1-2', 'closed').next
  assert.equal(undecidedOf(one, plan2020), ['1.1-3'])
  requireDecided(decide(one, '1.1-3', 'explained').next, plan2020)
  requireDecided(draft2021, null)
})

looking.run()

const deciding = suite('decideLeftover 结转、办结、说明')

deciding('keeps the decision with its reason, and who made it', () => {
  const { next, did } = decide(draft2021, '1.1-3', 'explained', ' 职能已划出 ')
  assert.equal(next.carried, [
    {
      fromYear: 2020,
      code: '1.1-3',
      decision: 'explained',
      reason: '职能已划出',
      by: wangHai.id,
      at: act.at,
    },
  ])
  assert.is(next.tasks, draft2021.tasks)
  assert.equal(did, {
    action: 'leftover.explained',
    subject: '2020: 1.1-3',
    after: '编印规程',
    reason: '职能已划出',
  })
})

deciding('carries a task on as a new one, proposed with last year’s division', () => {
  const [heir] = decide(draft2021, '1.1-3', 'carried').next.tasks
  assert.equal(
    [heir?.code, heir?.title, heir?.leadId, heir?.accepted, heir?.carriedFrom],
    ['0.1-1', '编印规程', law.id, false, { year: 2020, code: '1.1-3' }],
  )
  assert.equal(heir?.obligation, once('2021-02-28'))
})

deciding('carries a task into this year’s task for the same words', () => {
  const { next } = decide(draft2021, '1.1-2', 'carried')
  assert.is(next.tasks.length, draft2021.tasks.length)
  assert.equal(taskOf(next, '1.1-2').carriedFrom, { year: 2020, code: '1.1-2' })
})

deciding('takes the carrying back when it is decided otherwise', () => {
  for (const code of ['1.1-2', '1.1-3']) {
    const carried = decide(draft2021, code, 'carried').next
    const { next } = decide(carried, code, 'closed', '已补办')
    assert.equal(next.tasks, draft2021.tasks)
    assert.equal(
      next.carried?.map(({ decision }) => decision),
      ['closed'],
    )
  }
})

deciding('makes no second task when it is carried again', () => {
  const once = decide(draft2021, '1.1-3', 'carried').next
  assert.is(decide(once, '1.1-3', 'carried', '另一个理由').next.tasks, once.tasks)
})

deciding('counts as undecided when the task that carried it on was removed', () => {
  const carried = decide(draft2021, '1.1-3', 'carried').next
  assert.equal(undecidedOf(removeTask(carried, '0.1-1').next, plan2020), ['1.1-2', '1.1-3'])
})

deciding('needs a reason, a task of that year and a draft', () => {
  refuses('reason-needed', () => decide(draft2021, '1.1-3', 'closed', ' '))
  refuses('task-missing', () => decide(draft2021, '9.9-9', 'closed'))
  refuses('plan-not-draft', () => decide(aPlan(), '1.1-3', 'closed'))
})

deciding.run()
