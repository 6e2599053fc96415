import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import { ObligationSchema } from '#src/domain/obligation.ts'
import { breakdownOf } from '#src/parse/breakdown.ts'
import { read } from '#src/parse/read.ts'

const test = suite('the 2021 document of Tianjin')

const text = readFileSync('data/samples/tianjin-2021.txt', 'utf8')
const reading = read(text)
const { outline, proposals } = reading
const items = outline.sections.flatMap((section) => section.items)

test('has six sections, fourteen items and forty-three clauses', () => {
  assert.is(outline.sections.length, 6)
  assert.is(items.length, 14)
  assert.is(items.flatMap(({ clauses }) => clauses).length, 43)
})

test('has its title, year, issuer and day, not the banner’s', () => {
  assert.is(outline.title, '2021年市民族宗教委政务公开要点')
  assert.is(outline.year, 2021)
  assert.is(outline.issuer, '天津市民族和宗教事务委员会')
  assert.is(outline.publishedOn, '2021-06-21')
})

test('gives the third section the numeral that it lost', () => {
  assert.equal(
    outline.sections.map(({ ordinal }) => ordinal),
    ['一', '二', '三', '四', '五', '六'],
  )
  assert.equal(outline.findings.find(({ code }) => code === 'ordinal-missing')?.detail, { expected: '三' })
})

test('states its three clocks', () => {
  const timed = proposals
    .flatMap(({ obligations }) => obligations)
    .filter(({ kind }) => kind === 'onEvent' || kind === 'periodic')
  assert.equal(timed, [
    {
      kind: 'onEvent',
      within: { count: 20, unit: 'workday' },
      from: '作出',
      bound: 'latest',
      phrase: '20个工作日内',
    },
    {
      kind: 'onEvent',
      within: { count: 5, unit: 'hour' },
      from: '发生重大突发事件',
      bound: 'latest',
      phrase: '5个小时内',
    },
    { kind: 'periodic', every: 'year', atLeast: 1, phrase: '每年不少于一次' },
  ])
})

test('points to the stricter rule on publishing decisions', () => {
  assert.match(outline.findings.find(({ code }) => code === 'stricter-rule')?.detail?.rule ?? '', '7个工作日')
})

test('puts every clause of the body into exactly one task', () => {
  const inTasks = proposals.flatMap(({ clauseIds }) => clauseIds).toSorted()
  assert.equal(inTasks, items.flatMap(({ clauses }) => clauses.map(({ id }) => id)).toSorted())
})

test('titles tasks shortly, in the words of the document', () => {
  for (const { title } of proposals) assert.ok(title.length >= 4 && title.length <= 24, title)
  assert.ok(proposals.some(({ title }) => title === '编制并公开本单位的行政执法事项清单和执法流程图'))
})

test('proposes obligations that the records take', () => {
  for (const obligation of proposals.flatMap(({ obligations }) => obligations))
    v.parse(ObligationSchema, obligation)
})

test('prints as a breakdown with every character accounted for', () => {
  const { coverage, counts, sections } = JSON.parse(JSON.stringify(breakdownOf(text, reading)))
  assert.equal(coverage, { characters: text.length, accounted: text.length })
  assert.equal(counts, { sections: 6, items: 14, sentences: 56 })
  const [
    {
      ordinal,
      items: [item],
    },
  ] = sections
  assert.is(ordinal, '一')
  assert.is(item.ordinal, '(一)')
  assert.is(item.clauses[0].id, '1.1.1')
  assert.is(item.tasks[0].code, '1.1-1')
  assert.is(text.slice(item.clauses[0].start, item.clauses[0].end), item.clauses[0].text)
})

test.run()
