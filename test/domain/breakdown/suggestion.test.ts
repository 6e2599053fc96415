import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { suggestDivision, takeSuggestions } from '#src/domain/breakdown/suggestion.ts'
import { taskOf } from '#src/domain/find.ts'
import { refuses } from '../../support/assert.ts'
import { aDivision, disclosure, finance, law } from '../../support/cast.ts'
import { aDraft } from '../../support/draft.ts'
import { draft2021, plan2020 } from '../../support/years.ts'

const divisions = [disclosure, law, finance]
const plan = aDraft()

const suggestion = suite('suggestDivision 推荐')

suggestion('finds the division whose duties the words speak of, and names those words', () => {
  const found = suggestDivision(taskOf(plan, '1.1-2'), plan, divisions)
  assert.is(found?.lead, law)
  assert.equal(found?.words, ['行政执法'])
})

suggestion('believes the document where it names a division, however shortened', () => {
  const responsible = [
    { name: '财务处', role: 'lead' },
    { name: '法规处', role: 'support' },
  ] as const
  const task = { ...taskOf(plan, '1.1-2'), responsible: [...responsible] }
  const found = suggestDivision(task, plan, divisions)
  assert.is(found?.lead, finance)
  assert.equal(found?.supports, [law])
  assert.equal(found?.words, ['财务处'])
})

suggestion('takes 各处室 for every division in use, and 相关处室 for none', () => {
  const office = { name: '办公室', role: 'lead' } as const
  const suggested = (name: string) => {
    const task = { ...taskOf(plan, '1.1-2'), responsible: [office, { name, role: 'support' as const }] }
    const retired = aDivision({ id: 'retired', name: '原信息处', active: false })
    return suggestDivision(task, plan, [...divisions, retired])?.supports
  }
  const lead = divisions.find(({ name }) => name.endsWith('办公室'))
  assert.equal(
    suggested('各处室'),
    divisions.filter((division) => division !== lead),
  )
  assert.equal(suggested('相关处室'), [])
})

suggestion('prefers a word that the document uses only here', () => {
  const broad = aDivision({ id: 'broad', name: '综合处', duties: '公开' })
  const found = suggestDivision(taskOf(plan, '1.2-2'), plan, [broad, finance])
  assert.is(found?.lead, finance)
})

suggestion('does not count a word within a longer one', () => {
  const twice = aDivision({ id: 'twice', duties: '采购、政府采购' })
  assert.equal(suggestDivision(taskOf(plan, '1.2-2'), plan, [twice])?.words, ['政府采购'])
})

suggestion('says nothing where no duty fits or the division is out of use', () => {
  const task = taskOf(plan, '1.2-2')
  assert.is(suggestDivision(task, plan, [law]), null)
  assert.is(suggestDivision(task, plan, [{ ...finance, active: false }]), null)
})

suggestion('believes what the office decided last year for nearly the same words, and says so', () => {
  const found = suggestDivision(taskOf(draft2021, '1.1-1'), draft2021, [disclosure, law, finance], plan2020)
  assert.is(found?.lead, finance)
  assert.equal(found?.supports, [law])
  assert.equal(found?.precedent, { year: 2020, code: '1.1-1' })
})

suggestion('keeps the words beside last year where both speak for the same division', () => {
  const found = suggestDivision(taskOf(draft2021, '1.1-2'), draft2021, [disclosure, law, finance], plan2020)
  assert.is(found?.lead, law)
  assert.equal(found?.words, ['行政执法'])
  assert.is(found?.precedent?.code, '1.1-2')
})

suggestion('believes the document before last year', () => {
  const task = { ...taskOf(draft2021, '1.1-1'), responsible: [{ name: '办公室', role: 'lead' as const }] }
  const found = suggestDivision(task, draft2021, [disclosure, law, finance], plan2020)
  assert.equal([found?.lead, found?.precedent], [disclosure, null])
})

suggestion('passes over a division that led last year and is out of use', () => {
  const found = suggestDivision(
    taskOf(draft2021, '1.1-1'),
    draft2021,
    [{ ...finance, active: false }],
    plan2020,
  )
  assert.is(found, null)
})

suggestion.run()

const taking = suite('takeSuggestions 采用推荐')

taking('assigns what is suggested and leaves the rest open', () => {
  const { next } = takeSuggestions(plan, ['1.1-2', '1.2-2'], [law])
  assert.is(taskOf(next, '1.1-2').leadId, law.id)
  assert.is(taskOf(next, '1.1-2').accepted, true)
  assert.is(taskOf(next, '1.2-2').leadId, null)
})

taking('keeps a lead that a person chose', () => {
  const led = aDraft({ tasks: plan.tasks.map((task) => ({ ...task, leadId: disclosure.id })) })
  assert.is(takeSuggestions(led, ['1.1-2'], divisions).next, led)
})

taking('needs tasks', () => {
  refuses('tasks-needed', () => takeSuggestions(plan, [], divisions))
})

taking.run()
