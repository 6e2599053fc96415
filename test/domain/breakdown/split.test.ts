import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { splitTask } from '#src/domain/breakdown/split.ts'
import { taskOf } from '#src/domain/find.ts'
import { refuses } from '../../support/assert.ts'
import { standing } from '../../support/build.ts'
import { law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'

const whole = aDraft({
  tasks: [
    aProposedTask('1.1-1', ['1.1.1', '1.1.2'], {
      accepted: true,
      leadId: law.id,
      citations: ['行政执法公示制度'],
    }),
    aProposedTask('1.2-1', ['1.2.1', '1.2.2']),
  ],
})

const split = suite('splitTask 拆分')

split('moves the clauses to a new task right behind, with its suggestions', () => {
  const { next, did } = splitTask(whole, { code: '1.1-1', clauseIds: ['1.1.2'] })
  assert.equal(
    next.tasks.map(({ code, clauseIds }) => [code, ...clauseIds]),
    [
      ['1.1-1', '1.1.1'],
      ['1.1-2', '1.1.2'],
      ['1.2-1', '1.2.1', '1.2.2'],
    ],
  )
  const part = taskOf(next, '1.1-2')
  assert.equal([part.leadId, part.obligation, part.accepted], [law.id, standing, false])
  assert.equal(did, { action: 'task.split', subject: '1.1-1', before: '任务 1.1-1', after: '1.1-2' })
})

split('leaves a citation where its words are', () => {
  const { next } = splitTask(whole, { code: '1.1-1', clauseIds: ['1.1.2'] })
  assert.equal(taskOf(next, '1.1-1').citations, ['行政执法公示制度'])
  assert.equal(taskOf(next, '1.1-2').citations, [])
})

for (const [title, clauseIds] of [
  ['nothing', []],
  ['everything', ['1.1.1', '1.1.2']],
  ['only clauses of others', ['1.2.1']],
] as const) {
  split(`refuses to move ${title}`, () => {
    refuses('split-needs-clauses', () => splitTask(whole, { code: '1.1-1', clauseIds }))
  })
}

split.run()
