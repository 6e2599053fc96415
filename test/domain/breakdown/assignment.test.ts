import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assignTasks } from '#src/domain/breakdown/assignment.ts'
import { taskOf } from '#src/domain/find.ts'
import { refuses } from '../../support/assert.ts'
import { disclosure, finance, law } from '../../support/cast.ts'
import { aDraft } from '../../support/draft.ts'

const assignment = suite('assignTasks 分工')

assignment('gives many tasks at once and accepts them', () => {
  const codes = ['1.1-1', '1.2-2']
  const { next, did } = assignTasks(aDraft(), { codes, leadId: law.id, supportIds: [finance.id] })
  for (const code of codes) {
    const { leadId, supportIds, accepted } = taskOf(next, code)
    assert.equal({ leadId, supportIds, accepted }, { leadId: 'law', supportIds: ['finance'], accepted: true })
  }
  assert.is(taskOf(next, '1.1-2').accepted, false)
  assert.is(did.subject, '1.1-1 1.2-2')
})

assignment('leaves what is not given as it was', () => {
  const led = assignTasks(aDraft(), { codes: ['1.1-1'], leadId: law.id, supportIds: [finance.id] }).next
  const { next } = assignTasks(led, { codes: ['1.1-1'], leadId: null, supportIds: [disclosure.id] })
  assert.is(taskOf(next, '1.1-1').leadId, law.id)
  assert.equal(taskOf(next, '1.1-1').supportIds, [disclosure.id])
})

assignment('takes a division that now leads out of the supports', () => {
  const led = assignTasks(aDraft(), { codes: ['1.1-1'], leadId: law.id, supportIds: [finance.id] }).next
  const { next } = assignTasks(led, { codes: ['1.1-1'], leadId: finance.id, supportIds: null })
  assert.equal(taskOf(next, '1.1-1').supportIds, [])
})

assignment('refuses a division that would lead and support', () => {
  refuses('lead-supports', () =>
    assignTasks(aDraft(), { codes: ['1.1-1'], leadId: law.id, supportIds: [law.id] }),
  )
})

assignment('needs tasks and a division', () => {
  refuses('tasks-needed', () => assignTasks(aDraft(), { codes: [], leadId: law.id, supportIds: null }))
  refuses('division-needed', () =>
    assignTasks(aDraft(), { codes: ['1.1-1'], leadId: null, supportIds: null }),
  )
})

assignment('still works on an issued plan, and no longer on a closed one', () => {
  const values = { codes: ['1.1-1'], leadId: law.id, supportIds: null }
  assert.is(taskOf(assignTasks(aDraft({ status: 'issued' }), values).next, '1.1-1').leadId, law.id)
  refuses('plan-not-issued', () => assignTasks(aDraft({ status: 'closed' }), values))
})

assignment.run()
