import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { dismissClause, matchClause } from '#src/domain/reference/keeping.ts'
import {
  closeMatches,
  countsOf,
  demandsOn,
  openClausesOf,
  referenceClauses,
} from '#src/domain/reference/standing.ts'
import { anAct } from '../../support/build.ts'
import { draftBeside, superior } from '../../support/references.ts'

const test = suite('how far tasks cover a superior’s document')

const act = anAct()

function clausesOf(plan: Plan) {
  return referenceClauses(plan, plan.references?.[0] ?? superior)
}

test('offers the tasks whose words come near, the nearest first, and says by which words', () => {
  const [law, money, water] = clausesOf(draftBeside)
  assert.is(law?.near[0]?.task.code, '1.1-2')
  assert.is(law?.near[0]?.likeness, 1)
  assert.equal(
    money?.near.map(({ task }) => task.code),
    ['1.2-2', '1.2-1'],
  )
  assert.ok(money?.near[0]?.words.includes('经费'))
  assert.equal(water?.near, [])
})

test('counts what is covered, set aside and left', () => {
  const matched = matchClause(draftBeside, 1, { clauseId: '1.1.1', codes: ['1.1-2'] }, act).next
  const plan = dismissClause(matched, 1, { clauseId: '1.2.1', reason: '上级自办' }, act).next
  assert.equal(countsOf(clausesOf(plan)), { covered: 1, setAside: 1, open: 1, total: 3 })
  assert.is(openClausesOf(plan), 1)
})

test('opens a clause again when the tasks that covered it are gone', () => {
  const matched = matchClause(draftBeside, 1, { clauseId: '1.1.1', codes: ['1.1-2'] }, act).next
  const plan = { ...matched, tasks: matched.tasks.filter(({ code }) => code !== '1.1-2') }
  assert.is(clausesOf(plan)[0]?.state, 'open')
})

test('tells a task what superiors ask of it, in their words', () => {
  const plan = matchClause(draftBeside, 1, { clauseId: '1.1.1', codes: ['1.1-2'] }, act).next
  const [demand, ...others] = demandsOn(plan, '1.1-2')
  assert.is(demand?.quotations[0]?.passages.find(({ own }) => own)?.clauseId, '1.1.1')
  assert.equal([others, demandsOn(plan, '1.1-1')], [[], []])
})

test('covers at once only what is said in nearly the same words', () => {
  assert.equal(closeMatches(clausesOf(draftBeside)), [{ clauseId: '1.1.1', codes: ['1.1-2'] }])
})

test.run()
