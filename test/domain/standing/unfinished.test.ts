import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Occurrence } from '#src/domain/occurrence.ts'
import { type Reason, unfinished } from '#src/domain/standing/unfinished.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
} from '../../support/build.ts'

const reasons = suite('unfinished 未完成')
const returned = { submissions: [aSubmission()], verifications: [aReturn('2021-09-13', '缺少公开链接')] }

const rows: readonly [string, Partial<Occurrence>, Reason][] = [
  ['untouched', {}, { kind: 'neverAnswered' }],
  ['under way', { progress: [aProgress({ text: '正在清理' })] }, { kind: 'ongoing', text: '正在清理' }],
  ['with evidence alone', { evidence: [aLink()] }, { kind: 'ongoing', text: '' }],
  [
    'in difficulty',
    { progress: [aProgress(), aProgress({ difficulty: '网站改版中' })] },
    { kind: 'difficulty', text: '网站改版中' },
  ],
  [
    'out of its difficulty',
    { progress: [aProgress({ difficulty: '网站改版中' }), aProgress({ text: '已上线' })] },
    { kind: 'ongoing', text: '已上线' },
  ],
  ['submitted', { progress: [aProgress()], submissions: [aSubmission()] }, { kind: 'waiting' }],
  [
    'returned',
    { progress: [aProgress({ difficulty: '缺人' })], ...returned },
    { kind: 'returned', text: '缺少公开链接' },
  ],
  [
    'reopened',
    {
      submissions: [aSubmission()],
      verifications: [
        { ...anAcceptance(), voided: { by: 'system', at: at('2021-09-14'), reason: '链接失效' } },
      ],
    },
    { kind: 'returned', text: '链接失效' },
  ],
]

for (const [title, given, reason] of rows) {
  reasons(`${title}, the reason is ${reason.kind}`, () => {
    const plan = aPlan({ tasks: [aTask({ occurrences: [anOccurrence(given)] })] })
    assert.equal(
      unfinished(plan).map((one) => one.reason),
      [reason],
    )
  })
}

reasons('what is verified is finished', () => {
  const verified = anOccurrence({ submissions: [aSubmission()], verifications: [anAcceptance()] })
  assert.equal(unfinished(aPlan({ tasks: [aTask({ occurrences: [verified] })] })), [])
})

reasons.run()
