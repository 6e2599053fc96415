import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Group, groupsFor } from '#views/plan/ways.ts'
import { aPlan } from '../../support/build.ts'
import { aPerson, liJing, wangHai, zhaoMin } from '../../support/cast.ts'
import { aDraft } from '../../support/draft.ts'

const ways = suite('groupsFor')

ways('puts first what each came for', () => {
  assert.is(groupsFor(wangHai, aPlan())[0]?.tabs[0], 'monitor')
  assert.is(groupsFor(zhaoMin, aPlan())[0]?.tabs[0], 'overview')
  assert.equal(shape(groupsFor(liJing, aPlan())), { course: ['tasks'] })
})

ways('offers of a draft only what prepares it', () => {
  assert.equal(shape(groupsFor(wangHai, aDraft())), {
    preparation: ['workbench', 'references', 'last-year', 'breakdown'],
    history: ['history'],
  })
  assert.equal(groupsFor(zhaoMin, aDraft()), [])
})

ways('names no page twice for who holds two roles', () => {
  const both = aPerson({ id: 'both', name: '两职', roles: ['office', 'leader'] })
  const [course] = groupsFor(both, aPlan())
  assert.equal(course?.tabs, ['overview', 'monitor', 'tasks', 'verifications', 'calendar', 'links'])
})

ways.run()

function shape(groups: readonly Group[]): Record<string, readonly string[]> {
  return Object.fromEntries(groups.map(({ name, tabs }) => [name, tabs]))
}
