import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { setAside } from '#src/domain/breakdown/setting-aside.ts'
import { addTask, editTask, nextCode, removeTask } from '#src/domain/breakdown/task-editing.ts'
import { taskOf } from '#src/domain/find.ts'
import { refuses } from '../../support/assert.ts'
import { anAct, once } from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const values = {
  code: '1.1-1',
  title: '公示行政执法信息',
  clauseIds: ['1.1.1'],
  obligation: once(),
  leadId: law.id,
  supportIds: [finance.id],
}
const codesOf = ({ tasks }: { tasks: readonly { code: string }[] }) => tasks.map(({ code }) => code)

const editing = suite('editTask 修改')

editing('saves what was typed and accepts the task', () => {
  const { next, did } = editTask(aDraft(), values)
  const { title, obligation, leadId, supportIds, accepted } = taskOf(next, '1.1-1')
  assert.equal(
    { title, obligation, leadId, supportIds, accepted },
    { title: '公示行政执法信息', obligation: once(), leadId: 'law', supportIds: ['finance'], accepted: true },
  )
  assert.is(did.before, '任务 1.1-1')
})

editing('opens clauses that are left out and takes in others in reading order', () => {
  const plan = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.2'])] })
  const { next } = editTask(plan, { ...values, clauseIds: ['1.2.1', '1.1.1'] })
  assert.equal(taskOf(next, '1.1-1').clauseIds, ['1.1.1', '1.2.1'])
})

editing('restores a clause that was set aside', () => {
  const plan = setAside(aDraft(), { clauseId: '0.0.1', reason: '总体要求' }, anAct()).next
  const { next } = editTask(plan, { ...values, clauseIds: ['0.0.1', '1.1.1'] })
  assert.equal(next.settingsAside, [])
})

editing('refuses a clause of another task', () => {
  refuses('clause-in-task', () => editTask(aDraft(), { ...values, clauseIds: ['1.1.1', '1.1.2'] }))
})

editing('refuses a clause or task that does not exist', () => {
  refuses('clause-missing', () => editTask(aDraft(), { ...values, clauseIds: ['9.9.9'] }))
  refuses('task-missing', () => editTask(aDraft(), { ...values, code: '9.9-9' }))
})

editing('refuses a division that would lead and support', () => {
  refuses('lead-supports', () => editTask(aDraft(), { ...values, supportIds: [law.id] }))
})

editing.run()

const adding = suite('addTask 新建任务')

adding('names the task after its first words and puts it behind its item', () => {
  const plan = aDraft({ tasks: [aProposedTask('1.1-1', ['1.1.1']), aProposedTask('1.2-1', ['1.2.1'])] })
  const { next, did } = addTask(plan, { clauseIds: ['1.1.2'] })
  assert.equal(codesOf(next), ['1.1-1', '1.1-2', '1.2-1'])
  assert.is(taskOf(next, '1.1-2').title, '行政执法决定应当在作出之日起20个工作日内公开')
  assert.is(taskOf(next, '1.1-2').accepted, true)
  assert.is(did.subject, '1.1-2')
})

adding('puts a task of the preamble first', () => {
  const { next } = addTask(aDraft(), { clauseIds: ['0.0.1'], title: '落实总体要求' })
  assert.equal(codesOf(next).slice(0, 2), ['0.0-1', '1.1-1'])
  assert.is(taskOf(next, '0.0-1').title, '落实总体要求')
})

adding('needs words of the document that are in no task', () => {
  refuses('clause-needed', () => addTask(aDraft(), { clauseIds: [] }))
  refuses('clause-in-task', () => addTask(aDraft(), { clauseIds: ['1.1.1'] }))
})

adding.run()

const removing = suite('removeTask 删除')

removing('leaves the codes of the others as they are', () => {
  const { next, did } = removeTask(aDraft(), '1.1-1')
  assert.equal(codesOf(next), ['1.1-2', '1.2-1', '1.2-2'])
  assert.is(did.before, '任务 1.1-1')
})

removing('refuses a task that does not exist', () => {
  refuses('task-missing', () => removeTask(aDraft(), '9.9-9'))
})

removing.run()

const codes = suite('nextCode 编号')

for (const [held, expected] of [
  [[], '1.1-1'],
  [['1.1-1', '1.1-3'], '1.1-4'],
  [['1.1-9', '1.10-12'], '1.1-10'],
] as const) {
  codes(`is ${expected} after ${held.join(', ') || 'none'}`, () => {
    assert.is(nextCode({ tasks: held.map((code) => aProposedTask(code, [])) }, '1.1'), expected)
  })
}

codes.run()
