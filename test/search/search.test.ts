/** What is found, by whom, and how it is shown in its surroundings. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '#src/domain/office/person.ts'
import { search } from '#src/search/search.ts'
import { anAnswer, anApplication, aRegister } from '../support/application.ts'
import { aLink, anOccurrence, aPlan, aProgress, aTask } from '../support/build.ts'
import { chenGang, finance, liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const event = {
  title: '某公司行政处罚决定',
  startedAt: '2021-09-01T00:00:00.000Z',
  fields: { 文号: '津民宗罚〔2021〕1号' },
}
const occurrence = anOccurrence({
  event,
  progress: [aProgress({ text: '正在排查底数' }), aProgress({ text: '已公示五件执法决定，尚缺一件' })],
  evidence: [aLink({ title: '执法公示专栏' })],
})
const plan = aPlan({ tasks: [aTask({ title: '公示行政执法信息', occurrences: [occurrence] })] })
const application = anApplication({
  request: '2020年行政执法统计年报',
  divisionId: finance.id,
  stages: [anAnswer()],
})
const records = { plans: [plan], register: aRegister(application) }

const kindsFor = (person: Person, typed: string) =>
  search(records, person, typed).map(({ found }) => found.kind)

const searching = suite('search')

searching('finds plans, tasks, the document, ledgers, progress, evidence and applications', () => {
  const found = new Set([
    ...kindsFor(wangHai, '执法'),
    ...kindsFor(wangHai, '要点'),
    ...kindsFor(wangHai, '处罚'),
  ])
  assert.equal([...found].sort(), ['application', 'clause', 'event', 'evidence', 'plan', 'progress', 'task'])
})

searching('finds an event by what its ledger keeps of it', () => {
  assert.equal(kindsFor(wangHai, '津民宗罚'), ['event'])
})

searching('finds an application by its number, who asked, and what was asked for', () => {
  for (const words of ['2021-001', '陈某', '统计年报'])
    assert.equal(kindsFor(wangHai, words), ['application'], words)
})

searching('finds the latest progress alone', () => {
  assert.equal(kindsFor(wangHai, '排查底数'), [])
  assert.equal(kindsFor(wangHai, '尚缺一件'), ['progress'])
})

searching('shows nobody what is not theirs to see', () => {
  assert.ok(kindsFor(liJing, '执法').includes('progress'), 'a division of the task')
  assert.ok(kindsFor(chenGang, '执法').includes('progress'), 'its head')
  assert.ok(kindsFor(zhaoMin, '执法').includes('progress'), 'the leader')
  assert.not(kindsFor(sunLi, '执法').includes('progress'), 'another division')
  assert.equal(kindsFor(sunLi, '统计年报'), ['application'], 'who handles it')
  assert.equal(kindsFor(liJing, '统计年报'), [], 'who does not')
  assert.equal(kindsFor(zhouQiang, '执法'), [], 'an administrator')
})

searching('finds drafts for those alone who prepare them', () => {
  const draft = { ...records, plans: [aPlan({ status: 'draft', issuedOn: null, tasks: plan.tasks })] }
  assert.ok(search(draft, wangHai, '公示').length > 0)
  assert.equal(search(draft, zhaoMin, '公示'), [])
})

searching('puts what stands as typed before what holds the same words apart', () => {
  const tasks = [
    aTask({ title: '执法情况公示' }),
    aTask({ code: '1.1-2', title: '公示执法决定', clauseIds: [] }),
  ]
  const hits = search({ plans: [aPlan({ tasks })], register: aRegister() }, wangHai, '公示执法')
  const titles = hits.flatMap(({ found }) => (found.kind === 'task' ? [found.task?.title] : []))
  assert.equal(titles, ['公示执法决定', '执法情况公示'])
})

searching('marks what was found in its surroundings, and cuts what is long', () => {
  const text = `${'长'.repeat(100)}关键${'文'.repeat(100)}`
  const long = aTask({ occurrences: [anOccurrence({ progress: [aProgress({ text })] })] })
  const [hit] = search({ plans: [aPlan({ tasks: [long] })], register: aRegister() }, wangHai, '关键')
  assert.equal(
    hit?.pieces.map(({ text: piece, hit: isHit }) => [piece.slice(0, 2), isHit]),
    [
      ['…', false],
      ['长长', false],
      ['关键', true],
      ['文文', false],
      ['…', false],
    ],
  )
})

searching('takes full-width letters for letters, and finds nothing by nothing', () => {
  assert.equal(kindsFor(wangHai, '２０２１－００１'), ['application'])
  for (const typed of ['', '  ', '，。']) assert.equal(kindsFor(wangHai, typed), [], typed)
})

searching.run()
