/** One value of a list, changed where it stands: opened by an address, sent to the record's own form. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { taskOf } from '#src/domain/find.ts'
import type { Obligation } from '#src/domain/obligation.ts'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import {
  anOccurrence,
  aPlan,
  aProgress,
  aTask,
  monthly,
  once,
  onDecision,
  standing,
} from '../support/build.ts'
import {
  anOffice,
  disclosure,
  finance,
  law,
  liJing,
  sunLi,
  wangHai,
  wuTao,
  zhaoMin,
  zhengJie,
  zhouQiang,
} from '../support/cast.ts'
import { aDraft } from '../support/draft.ts'

const values = suite('values in a list')

const task = '/plans/2021/tasks/1.1-1?in=tasks&kind=once&edit=1.1-1.leadId'
const form = 'class="in-place-form"'

values('are offered to those who may change them, and to nobody else', async () => {
  const office = anOffice({ people: [wuTao, zhengJie, liJing, wangHai, zhaoMin] })
  const { as } = await openTestApp({ office, plans: [aPlan()] })
  const offers = async (person: typeof liJing, path: string) =>
    (await (await as(person).get(path)).text()).includes('class="in-place"')
  assert.is(await offers(wangHai, '/plans/2021/tasks'), true)
  assert.is(await offers(wangHai, '/plans/2021/monitor'), true)
  for (const person of [liJing, zhaoMin]) assert.is(await offers(person, '/plans/2021/tasks'), false)
  assert.is(await offers(wuTao, '/people'), true)
  assert.is(await offers(zhengJie, '/people'), false)
})

values('open by their address, with nothing else of the record', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const html = await (await as(wangHai).get('/plans/2021/tasks?kind=once&edit=1.1-1.leadId')).text()
  assert.is(html.split(form).length - 1, 1)
  const open = html.slice(html.indexOf(form), html.indexOf('</form>', html.indexOf(form)))
  assert.equal([...open.matchAll(/ name="(\w+)"/g)].map(([, name]) => name).sort(), ['leadId', 'seen'])
})

values('stay closed where nothing may be changed', async () => {
  const closed = aPlan({ year: 2020, status: 'closed', closedOn: '2020-12-31' })
  const { as } = await openTestApp({ plans: [aPlan(), closed] })
  const isOpen = async (person: typeof liJing, path: string) =>
    (await (await as(person).get(path)).text()).includes(form)
  assert.is(await isOpen(liJing, '/plans/2021/tasks?edit=1.1-1.leadId'), false)
  assert.is(await isOpen(wangHai, '/plans/2020/tasks?edit=1.1-1.leadId'), false)
  for (const edit of ['1.1-1.title', '1.1-1.constructor', '9.9-9.leadId', 'leadId']) {
    assert.is(await isOpen(wangHai, `/plans/2021/tasks?edit=${edit}`), false, edit)
  }
})

values('go back to their place in the list once they are saved', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const saved = await as(wangHai).post(task, { leadId: finance.id })
  assertGoesTo(saved, '/plans/2021/tasks?kind=once#1.1-1.leadId')
  assert.is(taskOf(store.plan(2021), '1.1-1').leadId, finance.id)
  const watched = await as(wangHai).post(task.replace('in=tasks', 'in=monitor'), { leadId: law.id })
  assertGoesTo(watched, '/plans/2021/monitor?kind=once#1.1-1.leadId')
  const person = await as(zhouQiang).post(`/people/sun-li?view=contact&edit=sun-li.mail`, {
    mail: 'sun@a.cn',
  })
  assertGoesTo(person, '/people?view=contact#sun-li.mail')
  const division = await as(wangHai).post('/divisions/law?edit=law.name', { name: '法规处' })
  assertGoesTo(division, '/divisions#law.name')
  const bench = await as(wangHai).post('/plans/2021/tasks/1.1-1?edit=1.1-1.supportIds', { supportIds: [] })
  assertGoesTo(bench, '/plans/2021/workbench#1.1-1.supportIds')
})

values('leave all else of the record as it is', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await as(zhouQiang).post('/people/sun-li?edit=sun-li.mail', { mail: 'sun@example.gov.cn', name: '别人' })
  await as(wangHai).post('/divisions/finance?edit=finance.duties', { duties: '预算' })
  const sun = { ...sunLi, mail: 'sun@example.gov.cn' }
  assert.equal(
    store.office().people,
    before.people.map((one) => (one.id === sunLi.id ? sun : one)),
  )
  assert.equal(store.office().divisions, [law, { ...finance, duties: '预算' }, disclosure])
})

values('are saved side by side, whoever changes another one in the same moment', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const answers = await Promise.all([
    as(wangHai).post('/divisions/law?edit=law.name', { name: '法规处' }),
    as(zhouQiang).post('/divisions/law?edit=law.duties', { duties: '立法' }),
  ])
  const [changed] = store.office().divisions
  const kept = { 303: ['法规处', '立法'], 409: ['法规处', law.duties] }[answers[1]?.status ?? 0]
  assert.equal([changed?.name, changed?.duties], kept)
})

values('come back in their row with what was typed when it is wrong', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = [store.plan(2021), store.office()]
  const lead = await as(wangHai).post(task, { leadId: '' })
  await assertRefused(lead.clone(), 422, '这一项要填写')
  await assertRefused(lead, 422, '任务列表')
  const mail = await as(zhouQiang).post('/people/sun-li?edit=sun-li.mail', { mail: 'sun li' })
  await assertRefused(mail.clone(), 422, 'value="sun li"')
  await assertRefused(mail, 422, form)
  const name = await as(wangHai).post('/divisions/law?edit=law.name', { name: ' ' })
  await assertRefused(name, 422, form)
  assert.equal([store.plan(2021), store.office()], before)
})

values('come back in the whole form when their row is gone from the list', async () => {
  const { as } = await openTestApp({ plans: [aPlan()] })
  const elsewhere = task.replace('kind=once', 'kind=standing')
  await assertRefused(await as(wangHai).post(elsewhere, { leadId: '' }), 422, 'id="kind-once"')
  const person = '/people/sun-li?view=inactive&edit=sun-li.mail'
  await assertRefused(await as(zhouQiang).post(person, { mail: 'sun li' }), 422, 'id="account"')
})

values('say so when something else of the record stands in the way', async () => {
  const office = anOffice({ people: [{ ...sunLi, divisionId: null }, zhouQiang] })
  const { as, store } = await openTestApp({ office })
  const answer = await as(zhouQiang).post('/people/sun-li?edit=sun-li.mail', { mail: 'sun@a.cn' })
  await assertRefused(answer, 422, '别的内容要先改正')
  assert.is(store.office().people[0]?.mail, undefined)
})

values('obey the rule of the whole form', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const before = [store.plan(2021), store.office()]
  const name = { name: finance.name }
  await assertRefused(await as(wangHai).post('/divisions/law?edit=law.name', name), 409, finance.name)
  await assertRefused(await as(wangHai).post(task, { leadId: 'none' }), 404, '没有找到')
  await assertRefused(await as(liJing).post(task, { leadId: finance.id }), 404, '没有找到')
  await assertRefused(
    await as(wangHai).post('/people/sun-li?edit=sun-li.mail', { mail: '' }),
    404,
    '没有找到',
  )
  assert.equal([store.plan(2021), store.office()], before)
})

values('of a draft may be its title, and saving takes the proposal over', async () => {
  const { as, store } = await openTestApp({ plans: [aDraft()] })
  const title = { title: '公示执法信息' }
  await as(wangHai).post('/plans/2021/tasks/1.1-1?edit=1.1-1.title', title)
  const { clauseIds, obligation, ...changed } = taskOf(store.plan(2021), '1.1-1')
  assert.equal([changed.title, changed.accepted, changed.leadId], ['公示执法信息', true, null])
  assert.equal([clauseIds, obligation], [['1.1.1'], standing])
})

const obligations: readonly Obligation[] = [
  once('2021-11-30'),
  monthly(),
  monthly(15),
  { kind: 'periodic', every: 'year', atLeast: 2, dueMonth: 10, dueDay: 20, phrase: '' },
  onDecision,
  standing,
]

for (const obligation of obligations) {
  values(`leave the occurrences alone when a division changes: ${JSON.stringify(obligation)}`, async () => {
    const occurrences = [anOccurrence({ progress: [aProgress()] }), anOccurrence({ dueOn: '2021-11-03' })]
    const plan = aPlan({ tasks: [aTask({ obligation, occurrences })] })
    const { as, store } = await openTestApp({ plans: [plan] })
    const path = '/plans/2021/tasks/1.1-1?in=tasks&edit=1.1-1.leadId'
    assert.is((await as(wangHai).post(path, { leadId: finance.id })).status, 303)
    const changed = taskOf(store.plan(2021), '1.1-1')
    assert.equal(changed, { ...aTask({ obligation, occurrences }), leadId: finance.id })
  })
}

values.run()
