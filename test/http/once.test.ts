import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openTestApp } from '../support/app.ts'
import { aPlan, at } from '../support/build.ts'
import { anOffice, law, liJing, sunLi, wangHai, zhaoMin, zhouQiang } from '../support/cast.ts'

const twice = suite('a form sent twice')
const person = { name: '高远', account: 'gaoyuan', mail: '', divisionId: '' }

twice('in one moment is done once, and both get the same answer', async () => {
  const { as, store } = await openTestApp()
  const send = () => as(zhouQiang).post('/people', { ...person, roles: 'leader' })
  const answers = await Promise.all([send(), send()])
  const [first, second] = await Promise.all(answers.map((answer) => answer.text()))
  assert.match(first ?? '', '/invitations/')
  assert.is(first, second)
  assert.is(store.office().people.filter(({ name }) => name === '高远').length, 1)
})

twice('one after the other is done once', async () => {
  const { as, store } = await openTestApp({ office: anOffice({ divisions: [law] }) })
  for (const _ of [1, 2]) {
    assert.is((await as(wangHai).post('/divisions', { name: '信访处', duties: '' })).status, 303)
  }
  assert.is(store.officeHistory().filter(({ action }) => action === 'division.added').length, 1)
})

twice('with something else in between is done twice', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan()] })
  const texts = ['请抓紧', '请说明原因', '请抓紧']
  for (const text of texts) await as(zhaoMin).post('/plans/2021/remarks', { text })
  assert.equal(
    store.plan(2021).remarks.map(({ text }) => text),
    texts,
  )
})

twice('by two people is done twice', async () => {
  const { as, store } = await openTestApp()
  for (const one of [liJing, sunLi]) await as(one).post('/account/feed')
  assert.is(store.office().people.filter(({ feedHash }) => feedHash).length, 2)
})

twice('with time in between is judged by the rules', async () => {
  const { as, moveClock } = await openTestApp()
  await as(wangHai).post('/divisions', { name: '信访处', duties: '' })
  moveClock(at('2021-09-15', '09:01'))
  assert.is((await as(wangHai).post('/divisions', { name: '信访处', duties: '' })).status, 409)
})

twice('after it was refused is tried again', async () => {
  const { as, store } = await openTestApp({ plans: [] })
  const read = { name: ' ', duties: '' }
  for (const _ of [1, 2]) assert.is((await as(wangHai).post('/divisions', read)).status, 422)
  assert.is(store.office().divisions.length, 3)
})

twice.run()
