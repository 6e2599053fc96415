import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Beginning, beginningOf } from '#src/domain/office/beginning.ts'
import type { Office } from '#src/domain/office/office.ts'
import type { Plan } from '#src/domain/plan.ts'
import { aPlan, aTask } from '../../support/build.ts'
import { anOffice, disclosure, finance, law, liJing, sunLi, wangHai } from '../../support/cast.ts'

const beginning = suite('beginningOf 开始使用')

const empty = anOffice({ divisions: [], people: [wangHai] })
const divided = anOffice({ divisions: [law, finance], people: [wangHai, liJing] })
const staffed = anOffice({ divisions: [law, finance], people: [wangHai, liJing, sunLi] })
const draft = aPlan({ status: 'draft', tasks: [aTask({ accepted: false })] })
const broken = aPlan({ status: 'draft', tasks: [aTask({ clauseIds: ['1.1.1', '2.1.1'] })] })

const rows: readonly (readonly [string, Office, readonly Plan[], Beginning | null])[] = [
  ['nothing is there', empty, [], { done: [], year: null }],
  ['a division has no contact', divided, [], { done: ['divisions'], year: null }],
  ['each division has a contact', staffed, [], { done: ['divisions', 'people'], year: null }],
  [
    'a document is read in',
    staffed,
    [draft],
    { done: ['divisions', 'people', 'document'], year: draft.year },
  ],
  ['the document came first', empty, [draft], { done: ['document'], year: draft.year }],
  ['a plan is issued', staffed, [aPlan()], null],
  [
    'a plan was closed and the next is a draft',
    staffed,
    [draft, aPlan({ year: 2020, status: 'closed' })],
    null,
  ],
]

for (const [title, office, plans, expected] of rows) {
  beginning(`when ${title}`, () => assert.equal(beginningOf(office, plans), expected))
}

beginning('when every sentence has its task, division and obligation, only issuing is left', () => {
  const { done = [] } = beginningOf(anOffice({ divisions: [law, finance, disclosure] }), [broken]) ?? {}
  assert.ok(done.includes('breakdown'))
})

beginning.run()
