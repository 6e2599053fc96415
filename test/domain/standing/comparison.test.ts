import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { changeIn, compareYears, daysAhead, valuesOf } from '#src/domain/standing/comparison.ts'
import { observe } from '#src/domain/standing/observation.ts'
import {
  anAcceptance,
  anOccurrence,
  anOutline,
  aPlan,
  aSubmission,
  aTask,
  at,
  aWaiver,
} from '../../support/build.ts'
import { anOffice, finance, law } from '../../support/cast.ts'

const moment = { today: '2021-12-31', now: at('2021-12-31') }
const done = (dueOn: string, submittedOn: string) =>
  anOccurrence({
    dueOn,
    submissions: [aSubmission(submittedOn)],
    verifications: [anAcceptance(submittedOn)],
  })

const ahead = suite('daysAhead 提前或拖后')

const cases = [
  ['nothing counts', [], null],
  ['handed in early', [done('2021-09-30', '2021-09-25')], 5],
  ['handed in late', [done('2021-09-30', '2021-10-03')], -3],
  ['the middle of two', [done('2021-09-30', '2021-09-25'), done('2021-09-30', '2021-09-28')], 3.5],
  ['due and missing, late until today', [anOccurrence({ dueOn: '2021-12-21' })], -10],
  ['not due yet', [anOccurrence({ dueOn: '2022-01-05' })], null],
  ['waived', [anOccurrence({ dueOn: '2021-12-21', waiver: aWaiver })], null],
  ['an earliest end alone', [anOccurrence({ dueOn: '2021-12-21', bound: 'earliest' })], null],
] as const

for (const [title, occurrences, expected] of cases) {
  ahead(title, () => {
    const plan = aPlan({ tasks: [aTask({ occurrences: [...occurrences] })] })
    assert.is(daysAhead(observe(plan, moment)), expected)
  })
}

ahead.run()

const comparing = suite('compareYears 历年比较')

const section = (at: number) => {
  const found = anOutline().sections[at]
  if (!found) throw new RangeError('no such section')
  return found
}
const renamed = anOutline({
  sections: [
    { ...section(1), ordinal: '一、', title: '围绕重点领域继续深化政务公开' },
    { ...section(0), ordinal: '二、', title: '加强队伍' },
  ],
})
const plan2020: Plan = aPlan({
  year: 2020,
  outline: renamed,
  status: 'closed',
  closedOn: '2021-01-10',
  tasks: [
    aTask({ leadId: finance.id, occurrences: [done('2020-09-30', '2020-09-20')] }),
    aTask({ code: '2.1-1', leadId: finance.id, occurrences: [anOccurrence({ dueOn: '2020-12-31' })] }),
  ],
})
const plan2021 = aPlan({
  tasks: [
    aTask({ leadId: finance.id, occurrences: [done('2021-09-30', '2021-09-29')] }),
    aTask({ code: '2.1-1', leadId: law.id, occurrences: [anOccurrence({ dueOn: '2021-12-31' })] }),
  ],
})
const draft = aPlan({ year: 2019, status: 'draft' })
const comparison = compareYears(plan2021, [plan2020, plan2021, draft], anOffice(), moment)

comparing('lays issued years side by side, the oldest first', () => {
  assert.equal(
    comparison.plans.map(({ year }) => year),
    [2020, 2021],
  )
  assert.equal(valuesOf(comparison.total, 'tasks'), [2, 2])
})

comparing('knows divisions by identity, and says so where a year has none', () => {
  const byName = new Map(comparison.divisions.map((line) => [line.name, line]))
  const [financeLine, lawLine] = [byName.get(finance.name), byName.get(law.name)]
  assert.equal(financeLine && valuesOf(financeLine, 'completion'), [50, 100])
  assert.equal(lawLine && valuesOf(lawLine, 'completion'), [null, 0])
})

comparing('knows sections by their headings, wherever they stand', () => {
  const years = comparison.sections.map(({ name, years }) => [name, years.map((line) => line?.tasks.length)])
  assert.equal(years, [
    ['一、围绕权责清单深化政务公开', [undefined, 1]],
    ['二、围绕重点领域深化政务公开', [1, 1]],
    ['二、加强队伍', [1, undefined]],
  ])
})

comparing('tells what changed since the year before, where both have something', () => {
  assert.is(changeIn([50, 100]), 50)
  assert.is(changeIn([3, 66.6, 33.3]), -33.3)
  assert.is(changeIn([null, 100]), null)
  assert.is(changeIn([100]), null)
})

comparing.run()
