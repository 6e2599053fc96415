import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  addReference,
  dismissClause,
  matchClause,
  referenceOf,
  removeReference,
  reopenClause,
} from '#src/domain/reference/keeping.ts'
import { refuses } from '../../support/assert.ts'
import { anAct } from '../../support/build.ts'
import { aDraft } from '../../support/draft.ts'
import { draftBeside, superior } from '../../support/references.ts'

const test = suite('a superior’s document beside a plan')

const act = anAct()

test('stands behind those that are there already', () => {
  const once = addReference(aDraft(), superior).next
  const twice = addReference(once, { ...superior, title: '另一份' }).next
  assert.equal(
    twice.references?.map(({ number, title }) => [number, title]),
    [
      [1, '全省2021年要点'],
      [2, '另一份'],
    ],
  )
})

test('says which tasks cover a clause, each once, the last word alone', () => {
  const first = matchClause(draftBeside, 1, { clauseId: '1.1.1', codes: ['1.2-1'] }, act).next
  const { next, did } = matchClause(first, 1, { clauseId: '1.1.1', codes: ['1.1-2', '1.1-2'] }, act)
  assert.equal(
    referenceOf(next, 1).matches.map(({ clauseId, codes }) => [clauseId, codes]),
    [['1.1.1', ['1.1-2']]],
  )
  assert.equal(did, { action: 'reference.matched', subject: '1: 1.1.1', after: '1.1-2' })
})

test('sets a clause aside with a reason in place of its tasks, and opens it again', () => {
  const matched = matchClause(draftBeside, 1, { clauseId: '1.2.1', codes: ['1.1-1'] }, act).next
  const aside = dismissClause(matched, 1, { clauseId: '1.2.1', reason: ' 不属于本单位职责 ' }, act).next
  assert.equal(referenceOf(aside, 1).matches, [])
  assert.is(referenceOf(aside, 1).settingsAside[0]?.reason, '不属于本单位职责')
  assert.equal(referenceOf(reopenClause(aside, 1, '1.2.1').next, 1), superior)
})

test('goes without a trace in the plan', () => {
  assert.equal(removeReference(draftBeside, 1).next.references, [])
})

test('is refused what it does not have', () => {
  const clause = { clauseId: '1.1.1', codes: ['1.1-2'] }
  refuses('reference-missing', () => matchClause(draftBeside, 2, clause, act))
  refuses('clause-missing', () => matchClause(draftBeside, 1, { ...clause, clauseId: '9.9.9' }, act))
  refuses('task-missing', () => matchClause(draftBeside, 1, { ...clause, codes: ['9.9-9'] }, act))
  refuses('tasks-needed', () => matchClause(draftBeside, 1, { ...clause, codes: [] }, act))
  refuses('reason-needed', () => dismissClause(draftBeside, 1, { clauseId: '1.1.1', reason: ' ' }, act))
})

test('stays as it is once the year is closed', () => {
  const closed = { ...draftBeside, status: 'closed' as const }
  refuses('plan-not-issued', () => addReference(closed, superior))
  refuses('plan-not-issued', () => removeReference(closed, 1))
  refuses('plan-not-issued', () => reopenClause(closed, 1, '1.1.1'))
})

test.run()
