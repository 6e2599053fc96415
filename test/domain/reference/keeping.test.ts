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

test('says which tasks cover a clause, each once', () => {
  const { next, did } = matchClause(draftBeside, 1, { clauseId: '1.1.1', codes: ['1.1-2', '1.1-2'] }, act)
  assert.equal(
    referenceOf(next, 1).matches.map(({ clauseId, codes }) => [clauseId, codes]),
    [['1.1.1', ['1.1-2']]],
  )
  assert.equal(did, { action: 'reference.matched', subject: '1: 1.1.1', after: '1.1-2' })
})

test('keeps the first word on a clause until it is taken back', () => {
  const match = { clauseId: '1.1.1', codes: ['1.2-1'] }
  const matched = matchClause(draftBeside, 1, match, act).next
  assert.is(matchClause(matched, 1, match, act).next, matched)
  refuses('clause-settled', () => matchClause(matched, 1, { ...match, codes: ['1.1-1'] }, act))
  refuses('clause-settled', () => dismissClause(matched, 1, { clauseId: '1.1.1', reason: '无关' }, act))
})

test('takes another word once the tasks of the first are gone', () => {
  const match = { clauseId: '1.1.1', codes: ['1.2-1'] }
  const matched = matchClause(draftBeside, 1, match, act).next
  const gone = { ...matched, tasks: matched.tasks.filter(({ code }) => code !== '1.2-1') }
  const { next } = matchClause(gone, 1, { ...match, codes: ['1.1-1'] }, act)
  assert.equal(referenceOf(next, 1).matches.length, 1)
})

test('sets a clause aside with a reason, and opens it again', () => {
  const aside = dismissClause(draftBeside, 1, { clauseId: '1.2.1', reason: ' 不属于本单位职责 ' }, act).next
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
