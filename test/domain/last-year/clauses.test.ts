import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareDocuments, planBefore } from '#src/domain/last-year/clauses.ts'
import { aPlan } from '../../support/build.ts'
import { aDraft } from '../../support/draft.ts'
import { draft2021, plan2020 } from '../../support/years.ts'

const comparing = suite('compareDocuments 对照上年')

comparing('tells for each clause whether it is unchanged, reworded or new, and what is gone', () => {
  const { clauses, gone } = compareDocuments(draft2021, plan2020)
  assert.equal(
    clauses.map(({ fate, before }) => [fate, before?.clause.id]),
    [
      ['unchanged', '1.1.1'],
      ['reworded', '1.1.2'],
      ['new', undefined],
    ],
  )
  assert.equal(
    gone.map(({ words }) => words),
    ['编印依申请公开办理规程。'],
  )
})

comparing('shows how a clause was reworded', () => {
  const { stretches = [] } = compareDocuments(draft2021, plan2020).clauses[1] ?? {}
  const changed = stretches.filter(({ kind }) => kind !== 'same').map(({ kind, words }) => [kind, words])
  assert.equal(changed, [
    ['out', '20'],
    ['in', '7'],
    ['in', '通过网站'],
  ])
})

comparing('is computed once for the same two documents', () => {
  const later = { ...draft2021, tasks: [] }
  assert.is(compareDocuments(later, plan2020), compareDocuments(draft2021, plan2020))
})

comparing.run()

const before = suite('planBefore 上年')

before('is the newest earlier plan that was issued', () => {
  const older = [2018, 2019].map((year) => aPlan({ year }))
  const plans = [aDraft({ year: 2020 }), ...older, aPlan({ year: 2021 }), aPlan({ year: 2022 })]
  assert.is(planBefore(plans, 2021)?.year, 2019)
  assert.is(planBefore(plans, 2018), null)
})

before.run()
