import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dueAnswer } from '#src/commands/due.ts'
import { UsageError } from '#src/commands/usage.ts'

const command = suite('yaodian due')
const phrase = '作出之日起20个工作日内'

command('prints the date with every step as JSON', () => {
  const answer = JSON.parse(dueAnswer([phrase, '--from', '2026-09-15', '--format', 'json']))

  assert.is(answer.due, '2026-10-19')
  assert.is(answer.estimated, false)
  assert.equal(answer.steps[0], {
    kind: 'counted',
    count: 20,
    unit: 'workday',
    from: '2026-09-15',
    to: '2026-10-19',
  })
})

command('prints the date as a sentence', () => {
  const answer = dueAnswer([phrase, '--from', '2026-09-15'])
  assert.match(answer, /^2026-10-19 = 2026-09-15 之后第 20 个工作日/)
})

command('hours run from an instant', () => {
  const start = '2026-09-15T22:00:00+08:00'
  const answer = JSON.parse(dueAnswer(['5个小时内作出首次回应', '--from', start, '--format', 'json']))

  assert.is(answer.due, '2026-09-16T03:00:00+08:00')
})

for (const [named, from, due, told, step] of [
  [
    '2021年6月底前',
    '2021-01-15',
    '2021-06-30',
    '由文件写明，逢休息日不顺延',
    { kind: 'named', day: '2021-06-30', by: 'document' },
  ],
  [
    '年底前',
    '2026-09-15',
    '2026-12-31',
    '由文件写明，逢休息日不顺延',
    { kind: 'named', day: '2026-12-31', by: 'document' },
  ],
  [
    '每月8日前',
    '2026-12-15',
    '2027-01-08',
    '是文件写明的日子（1月），逢休息日不顺延',
    { kind: 'period', key: '2027-01', day: '2027-01-08', rule: 'fixed-day' },
  ],
  [
    '每年1月31日前',
    '2026-02-01',
    '2027-01-31',
    '是文件写明的日子（全年），逢休息日不顺延',
    { kind: 'period', key: '2026', day: '2027-01-31', rule: 'fixed-day' },
  ],
  [
    '每季度至少一次',
    '2026-08-01',
    '2026-09-30',
    '是第三季度的最后一天，逢休息日不顺延',
    { kind: 'period', key: '2026-Q3', day: '2026-09-30', rule: 'last-day' },
  ],
] as const) {
  command(`${named}, asked on ${from}, is ${due}`, () => {
    assert.is(dueAnswer([named, '--from', from]), `${due} ${told}`)
    const answer = JSON.parse(dueAnswer([named, '--from', from, '--format', 'json']))
    assert.equal(answer, { due, estimated: false, steps: [step] })
  })
}

for (const [title, args] of [
  ['no phrase', ['--from', '2026-09-15']],
  ['no start', [phrase]],
  ['a day that does not exist', [phrase, '--from', '2026-02-30']],
  ['an instant without its offset', [phrase, '--from', '2026-09-15T09:00:00']],
  ['an unknown format', [phrase, '--from', '2026-09-15', '--format', 'xml']],
] as const) {
  command(`${title} is a wrong usage`, () => {
    assert.throws(
      () => dueAnswer(args),
      (error: unknown) => error instanceof UsageError,
    )
  })
}

command('hours from a mere day, and words without a time, are answered with a sentence', () => {
  assert.throws(() => dueAnswer(['5小时内', '--from', '2026-09-15']), /从时刻起算/)
  assert.throws(() => dueAnswer(['高度重视', '--from', '2026-09-15']), /没有从“高度重视”中读出时限/)
})

command.run()
