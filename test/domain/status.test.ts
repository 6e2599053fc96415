import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { standingSubmission, statusOf } from '#src/domain/status.ts'
import { aLink, anAcceptance, anOccurrence, aProgress, aReturn, aSubmission } from '../support/build.ts'

const first = aSubmission('2021-09-10')
const second = aSubmission('2021-09-20')

const statusTest = suite('statusOf 状态')

const rows: readonly [string, Partial<Occurrence>, string][] = [
  ['untouched', {}, 'notStarted'],
  ['written to', { progress: [aProgress()] }, 'ongoing'],
  ['proved only', { evidence: [aLink()] }, 'ongoing'],
  ['submitted', { submissions: [first] }, 'submitted'],
  ['returned', { submissions: [first], verifications: [aReturn()] }, 'returned'],
  [
    'returned and written to',
    { submissions: [first], verifications: [aReturn()], progress: [aProgress({ at: second.at })] },
    'returned',
  ],
  ['submitted again', { submissions: [first, second], verifications: [aReturn()] }, 'submitted'],
  [
    'accepted at last',
    { submissions: [first, second], verifications: [aReturn(), anAcceptance('2021-09-21')] },
    'verified',
  ],
]

for (const [title, given, status] of rows) {
  statusTest(`${title}, it is ${status}`, () => assert.is(statusOf(anOccurrence(given)), status))
}

statusTest.run()

const standing = suite('standingSubmission')

standing('a returned submission no longer stands', () => {
  const returned = anOccurrence({ submissions: [first], verifications: [aReturn()] })
  const again = anOccurrence({ submissions: [first, second], verifications: [aReturn()] })

  assert.is(standingSubmission(returned), undefined)
  assert.is(standingSubmission(again), second)
})

standing.run()
