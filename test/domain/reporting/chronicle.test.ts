import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { chronicleOf } from '#src/domain/reporting/chronicle.ts'
import {
  anExtension,
  anOccurrence,
  aProgress,
  aReturn,
  aSubmission,
  at,
  aWaiver,
} from '../../support/build.ts'

const chronicle = suite('chronicleOf 经过')

chronicle('tells what happened, latest first', () => {
  const occurrence = anOccurrence({
    progress: [aProgress(), aProgress({ text: '补充了链接', at: at('2021-09-14') })],
    submissions: [aSubmission('2021-09-10')],
    verifications: [aReturn('2021-09-13')],
  })
  assert.equal(
    chronicleOf(occurrence).map(({ did, text }) => [did, text]),
    [
      ['saved', '补充了链接'],
      ['returned', '缺少公开链接'],
      ['submitted', ''],
      ['saved', '已梳理行政规范性文件并公开'],
    ],
  )
})

chronicle('puts a submission after the report that was sent with it', () => {
  const occurrence = anOccurrence({
    progress: [aProgress({ at: at('2021-09-10') })],
    submissions: [aSubmission('2021-09-10')],
  })
  assert.equal(
    chronicleOf(occurrence).map(({ did }) => did),
    ['submitted', 'saved'],
  )
})

chronicle('tells what was asked for, answered and waived', () => {
  const occurrence = anOccurrence({
    extensions: [anExtension(false), anExtension(null, { at: at('2021-09-24') })],
    waiver: { ...aWaiver, at: at('2021-09-25') },
  })
  assert.equal(
    chronicleOf(occurrence).map(({ did }) => did),
    ['waived', 'extensionAsked', 'extensionDeclined', 'extensionAsked'],
  )
})

chronicle('compares instants, not their spelling', () => {
  const occurrence = anOccurrence({
    progress: [
      aProgress({ text: '先', at: '2021-09-10T01:00:00Z' }),
      aProgress({ text: '后', at: '2021-09-10T01:00:00.500Z' }),
    ],
  })
  assert.equal(
    chronicleOf(occurrence).map(({ text }) => text),
    ['后', '先'],
  )
})

chronicle.run()
