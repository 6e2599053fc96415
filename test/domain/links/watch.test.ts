import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { reopenUnproved } from '#src/domain/links/fall.ts'
import { assureLink, dueLinks, fallenLinks, linkOf, standIn, withLinks } from '#src/domain/links/watch.ts'
import type { Plan } from '#src/domain/plan.ts'
import { Refusal } from '#src/domain/refusal.ts'
import { statusOf } from '#src/domain/status.ts'
import {
  aLink,
  anAcceptance,
  anAct,
  anOccurrence,
  aPlan,
  aSubmission,
  aTask,
  at,
} from '../../support/build.ts'
import { liJing } from '../../support/cast.ts'
import { aLook, aWatch, aWatchedLink, threeFailures } from '../../support/link.ts'

const first = aLink({ id: 'link-1' })
const second = aLink({ id: 'link-2', title: '办事指南' })
const number = {
  ...aLink({ id: 'number-1' }),
  kind: 'number' as const,
  documentNumber: '津民宗办〔2021〕12号',
}

const planWith = (evidence: ReturnType<typeof aLink>[], given = {}) => {
  const verified = { submissions: [aSubmission()], verifications: [anAcceptance()] }
  return aPlan({ tasks: [aTask({ occurrences: [anOccurrence({ evidence, ...verified })] })], ...given })
}
const dead = (id: string) => aWatchedLink(threeFailures, id)

const due = suite('dueLinks')

due('names links of issued plans that were not looked at today, longest waiting first', () => {
  const watch = aWatch(
    aWatchedLink([aLook({ on: '2021-09-14' })], 'link-1'),
    aWatchedLink([aLook({ on: '2021-09-15' })], 'link-3'),
  )
  const plans = [
    planWith([first, second, number, aLink({ id: 'link-3' })]),
    planWith([aLink({ id: 'link-4' })], { year: 2020, status: 'closed' }),
  ]
  assert.equal(
    dueLinks(plans, watch, '2021-09-15').map(({ evidence }) => evidence.id),
    ['link-2', 'link-1'],
  )
})

due.run()

const fallen = suite('fallenLinks')

fallen('names what is dead or changed, while the plan runs', () => {
  const watch = aWatch(dead('link-1'))
  const ids = (plan: ReturnType<typeof planWith>) =>
    fallenLinks(plan, watch).map(({ evidence }) => evidence.id)
  assert.equal(ids(planWith([first, second])), ['link-1'])
  assert.equal(ids(planWith([first, second], { status: 'closed' })), [])
})

fallen.run()

const reopening = suite('reopenUnproved')

const rows: readonly [string, ReturnType<typeof aLink>[], ReturnType<typeof dead>[], string][] = [
  ['its only link is dead', [first], [dead('link-1')], 'returned'],
  ['all its links are dead', [first, second], [dead('link-1'), dead('link-2')], 'returned'],
  ['another link still stands', [first, second], [dead('link-1')], 'verified'],
  ['something else proves it', [first, number], [dead('link-1')], 'verified'],
]

for (const [what, evidence, links, status] of rows) {
  reopening(`leaves an occurrence ${status} where ${what}`, () => {
    const values = { code: '1.1-1', key: '2021-09-30', reason: '佐证链接已失效' }
    const { next } = reopenUnproved(planWith(evidence), values, aWatch(...links), anAct())
    assert.is(statusOf(next.tasks[0]?.occurrences[0] ?? anOccurrence()), status)
  })
}

reopening('leaves alone what waits for the office', () => {
  const plan = planWith([first], {
    tasks: [aTask({ occurrences: [anOccurrence({ evidence: [first], submissions: [aSubmission()] })] })],
  })
  const values = { code: '1.1-1', key: '2021-09-30', reason: '佐证链接已失效' }
  assert.is(reopenUnproved(plan, values, aWatch(dead('link-1')), anAct()).next, plan)
})

reopening.run()

const assuring = suite('assureLink')

const name = { code: '1.1-1', key: '2021-09-30', id: 'link-1' }

assuring('lets a person’s own look count for more than what was seen before', () => {
  const { next, did } = assureLink(
    aWatch(dead('link-1')),
    planWith([first]),
    name,
    anAct({ on: '2021-09-16' }),
  )
  assert.equal(did, { action: 'link.assured', subject: '2021 1.1-1/2021-09-30', after: '行政规范性文件目录' })
  const { word, assurance } = standIn(next, 'link-1')
  assert.is(word, 'unseen')
  assert.equal(assurance, { by: liJing.id, at: at('2021-09-16') })
})

assuring('changes nothing when it is said twice', () => {
  const once = assureLink(aWatch(), planWith([first]), name, anAct()).next
  assert.is(assureLink(once, planWith([first]), name, anAct()).next, once)
})

const refused: readonly [string, Plan][] = [
  ['what is no link', planWith([{ ...number, id: 'link-1' }])],
  ['what is not there', planWith([second])],
  ['a closed year', planWith([first], { status: 'closed' })],
]

for (const [what, plan] of refused) {
  assuring(`refuses ${what}`, () => {
    assert.throws(
      () => assureLink(aWatch(), plan, name, anAct()),
      (error: unknown) => error instanceof Refusal,
    )
  })
}

assuring('keeps the other links as they are', () => {
  const watch = aWatch(dead('link-1'), dead('link-2'))
  const next = withLinks(watch, [aWatchedLink([], 'link-2')])
  assert.is(linkOf(next, 'link-1'), watch.links[0])
  assert.is(next.links.length, 2)
})

assuring.run()
