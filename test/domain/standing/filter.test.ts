import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  type Filter,
  matchesTask,
  queryOf,
  readFilter,
  selectsOccurrences,
} from '#src/domain/standing/filter.ts'
import { aTask, onDecision } from '../../support/build.ts'
import { disclosure, finance, law } from '../../support/cast.ts'

const stated = (filter: Filter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))

const reading = suite('readFilter 筛选')

reading('reads every restriction that an address can state', () => {
  const query = {
    text: ' 公开 ',
    division: 'law',
    lead: 'law',
    section: '2',
    kind: 'once',
    light: 'overdue',
    status: 'returned',
    measure: 'due',
  }
  assert.equal(stated(readFilter(query)), { ...query, text: '公开', section: 2 })
})

const strangers: readonly Readonly<Record<string, string>>[] = [
  {},
  { light: 'pink' },
  { section: 'two' },
  { section: '-1' },
  { text: '   ' },
  { text: 'x'.repeat(101) },
  { kind: '' },
  { page: '3' },
]

for (const query of strangers) {
  reading(`takes ${JSON.stringify(query).slice(0, 40)} for no restriction`, () => {
    assert.equal(stated(readFilter(query)), {})
  })
}

reading.run()

const writing = suite('queryOf')

writing('is read back as the same filter', () => {
  const filter = readFilter({ light: 'soon', text: '公开 & 50%', section: '0' })
  assert.equal(readFilter(Object.fromEntries(new URLSearchParams(queryOf(filter)))), filter)
})

writing('says the same filter always in the same way', () => {
  assert.is(queryOf({ light: 'soon', section: 2 }), queryOf({ section: 2, light: 'soon' }))
})

writing('says nothing for no restriction', () => {
  assert.is(queryOf({ light: undefined }), '')
})

writing.run()

const matching = suite('matchesTask')

const task = aTask({ code: '2.1-1', leadId: law.id, supportIds: [finance.id] })
const matches = (filter: Filter, given = task) => matchesTask(given, filter, () => '2.1-1\n梳理 abc 文件')

const rows: readonly (readonly [Filter, boolean])[] = [
  [{}, true],
  [{ division: law.id }, true],
  [{ division: finance.id }, true],
  [{ division: disclosure.id }, false],
  [{ lead: law.id }, true],
  [{ lead: finance.id }, false],
  [{ section: 2 }, true],
  [{ section: 1 }, false],
  [{ kind: 'once' }, true],
  [{ kind: 'onEvent' }, false],
  [{ text: '梳理' }, true],
  [{ text: '文件 ABC' }, true],
  [{ text: '2.1-1' }, true],
  [{ text: '梳理 没有' }, false],
  [{ section: 2, lead: finance.id }, false],
]

for (const [filter, expected] of rows) {
  matching(`${JSON.stringify(filter)} ${expected ? 'takes' : 'leaves out'} the task`, () => {
    assert.is(matches(filter), expected)
  })
}

matching('takes a task by its kind of obligation', () => {
  assert.ok(matches({ kind: 'onEvent' }, { ...task, obligation: onDecision }))
  assert.not(matches({ kind: 'onEvent' }, { ...task, obligation: null }))
})

matching.run()

const selecting = suite('selectsOccurrences')

selecting('tells restrictions on occurrences from those on tasks', () => {
  assert.ok(selectsOccurrences({ light: 'soon' }))
  assert.ok(selectsOccurrences({ status: 'returned' }))
  assert.ok(selectsOccurrences({ measure: 'due' }))
  assert.not(selectsOccurrences({ section: 1, text: '公开' }))
})

selecting.run()
