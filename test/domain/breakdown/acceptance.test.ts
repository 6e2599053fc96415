import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { acceptTasks } from '#src/domain/breakdown/acceptance.ts'
import { refuses } from '../../support/assert.ts'
import { aDraft } from '../../support/draft.ts'

const acceptance = suite('acceptTasks 确认')

acceptance('accepts those that are named and no other', () => {
  const { next, did } = acceptTasks(aDraft(), ['1.1-1', '1.2-1'])
  assert.equal(
    next.tasks.map(({ accepted }) => accepted),
    [true, false, true, false],
  )
  assert.equal(did, { action: 'task.accepted', subject: '1.1-1 1.2-1' })
})

acceptance('changes nothing when all are accepted already', () => {
  const { next } = acceptTasks(aDraft(), ['1.1-1'])
  assert.is(acceptTasks(next, ['1.1-1']).next, next)
})

acceptance('needs tasks that exist', () => {
  refuses('tasks-needed', () => acceptTasks(aDraft(), []))
  refuses('task-missing', () => acceptTasks(aDraft(), ['9.9-9']))
})

acceptance.run()
