import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { workbenchOf } from '#src/domain/breakdown/workbench.ts'
import { finance, law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const plan = aDraft({
  tasks: [aProposedTask('1.1-1', ['1.1.1']), aProposedTask('1.2-1', ['1.2.1', '1.2.2'])],
})
const groups = workbenchOf(plan, [law, finance])

const bench = suite('workbenchOf 分解台')

bench('has a group for the preamble and each item, loose clauses with their words', () => {
  assert.equal(
    groups.map(({ key, tasks, loose }) => [
      key,
      tasks.map(({ task }) => task.code),
      loose.map((one) => one.words),
    ]),
    [
      ['0.0', [], ['2021年政务公开工作的总体要求是以公开促规范。']],
      ['1.1', ['1.1-1'], ['行政执法决定应当在作出之日起20个工作日内公开。']],
      ['1.2', ['1.2-1'], []],
    ],
  )
})

bench('quotes every clause of a task', () => {
  assert.equal(groups[2]?.tasks[0]?.words, ['公开预决算信息。', '说明机关运行经费和政府采购情况。'])
})

bench('suggests a division only while a task has none', () => {
  assert.is(groups[1]?.tasks[0]?.suggestion?.lead, law)
  const led = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, leadId: finance.id })) }
  assert.is(workbenchOf(led, [law, finance])[1]?.tasks[0]?.suggestion, null)
})

bench.run()
