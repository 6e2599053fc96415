import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  clauseOf,
  inReadingOrder,
  itemOf,
  itemOfTask,
  placeOf,
  titleFor,
  wordsOf,
} from '#src/domain/document/clause.ts'
import { refuses } from '../../support/assert.ts'
import { aDraft } from '../../support/draft.ts'

const plan = aDraft()

const clause = suite('clauses 语句')

clause('are found by their ids', () => {
  assert.is(clauseOf(plan.outline, '0.0.1').start, 0)
  refuses('clause-missing', () => clauseOf(plan.outline, '9.9.9'))
})

clause('come in reading order, each once', () => {
  assert.equal(inReadingOrder(plan.outline, ['1.2.1', '0.0.1', '1.1.2', '0.0.1']), [
    '0.0.1',
    '1.1.2',
    '1.2.1',
  ])
})

clause('tell their item, as codes of tasks do', () => {
  assert.is(itemOf('12.3.45'), '12.3')
  assert.is(itemOfTask('12.3-45'), '12.3')
})

clause('stand in a section and an item, unless they open the document', () => {
  assert.is(placeOf(plan.outline, '1.2.1').item?.title, '财政预决算公开')
  assert.is(placeOf(plan.outline, '1.2-7').section?.ordinal, '一')
  assert.equal(placeOf(plan.outline, '0.0.1'), { section: undefined, item: undefined })
})

clause('give their exact words, and a title out of the first of them', () => {
  assert.equal(wordsOf(plan, ['1.2.1']), ['公开预决算信息。'])
  assert.is(titleFor(plan, '1.1.1'), '落实行政执法公示制度')
})

clause.run()
