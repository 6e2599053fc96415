import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { evidenceIndex } from '#src/domain/reporting/evidence-index.ts'
import { aLink, anOccurrence, aPlan, aTask } from '../../support/build.ts'

const index = suite('evidenceIndex 佐证材料目录')

index('each proof stands beside its task and occurrence', () => {
  const proved = anOccurrence({ key: 'proved', evidence: [aLink({ id: 'a' }), aLink({ id: 'b' })] })
  const later = anOccurrence({ key: 'later', evidence: [aLink({ id: 'c' })] })
  const tasks = [
    aTask({ occurrences: [anOccurrence({ key: 'bare' }), proved] }),
    aTask({ code: '2.1-1', occurrences: [later] }),
  ]

  assert.equal(
    evidenceIndex(aPlan({ tasks })).map(({ task, occurrence, evidence }) => [
      task.code,
      occurrence.key,
      evidence.id,
    ]),
    [
      ['1.1-1', 'proved', 'a'],
      ['1.1-1', 'proved', 'b'],
      ['2.1-1', 'later', 'c'],
    ],
  )
})

index.run()
