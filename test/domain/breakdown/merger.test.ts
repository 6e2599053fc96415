import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mergeTasks } from '#src/domain/breakdown/merger.ts'
import { taskOf } from '#src/domain/find.ts'
import { refuses } from '../../support/assert.ts'
import { once } from '../../support/build.ts'
import { disclosure, finance, law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const plan = aDraft({
  tasks: [
    aProposedTask('1.1-1', ['1.1.2'], { obligation: null, supportIds: [disclosure.id], accepted: true }),
    aProposedTask('1.1-2', ['1.1.1'], { leadId: law.id, obligation: once(), supportIds: [finance.id] }),
    aProposedTask('1.2-1', ['1.2.1']),
  ],
})

const merger = suite('mergeTasks 合并')

merger('keeps code and title of the first, with every clause and division', () => {
  const { next, did } = mergeTasks(plan, ['1.1-2', '1.1-1'])
  const { title, clauseIds, leadId, supportIds, obligation } = taskOf(next, '1.1-1')
  assert.equal(
    { title, clauseIds, leadId, supportIds, obligation },
    {
      title: '任务 1.1-1',
      clauseIds: ['1.1.1', '1.1.2'],
      leadId: law.id,
      supportIds: [disclosure.id, finance.id],
      obligation: once(),
    },
  )
  assert.is(next.tasks.length, 2)
  assert.is(did.before, '1.1-2')
})

merger('is accepted only if all were', () => {
  assert.is(taskOf(mergeTasks(plan, ['1.1-1', '1.1-2']).next, '1.1-1').accepted, false)
})

merger('needs two tasks of one item', () => {
  refuses('tasks-needed', () => mergeTasks(plan, ['1.1-1']))
  refuses('tasks-needed', () => mergeTasks(plan, ['1.1-1', '1.1-1']))
  refuses('merge-across-items', () => mergeTasks(plan, ['1.1-1', '1.2-1']))
  refuses('task-missing', () => mergeTasks(plan, ['1.1-1', '9.9-9']))
})

merger.run()
