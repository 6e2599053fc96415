import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import {
  anOffice,
  aPerson,
  chenGang,
  finance,
  heXin,
  law,
  liJing,
  sunLi,
  wangHai,
  wuTao,
  zhengJie,
  zhouQiang,
} from '../support/cast.ts'

const newcomer = { name: '陈晨', account: 'chenchen', roles: 'contact', divisionId: finance.id }
const password = 'lantern over the bridge'

const adding = suite('POST /people 添加账号')

adding('makes an account without password and shows its one-time link once', async () => {
  const { as, store } = await openTestApp()
  const response = await as(zhouQiang).post('/people', newcomer)
  const html = await response.text()
  const token = html.match(/\/invitations\/([\w-]+)/)?.[1] ?? ''
  const person = store.office().people.at(-1)
  assert.is(person?.passwordHash, null)
  assert.ok(token.length > 40)
  assert.not.match(JSON.stringify(store.office()), token)
})

adding('asks for the division of a contact and keeps what was typed', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  const response = await as(zhouQiang).post('/people', { ...newcomer, divisionId: '' })
  await assertRefused(response, 422, 'value="chenchen"')
  assert.is(store.office(), before)
})

adding('asks for the division of a head', async () => {
  const { as } = await openTestApp()
  const head = { ...newcomer, roles: 'head', divisionId: '' }
  await assertRefused(await as(zhouQiang).post('/people', head), 422, '这一项要填写')
})

adding('keeps a mail address, and asks again for what is none', async () => {
  const { as, store } = await openTestApp()
  const wrong = await as(zhouQiang).post('/people', { ...newcomer, mail: 'chenchen' })
  await assertRefused(wrong, 422, '不是有效的邮箱地址')
  await as(zhouQiang).post('/people', { ...newcomer, mail: 'chenchen@example.gov.cn' })
  assert.is(store.office().people.at(-1)?.mail, 'chenchen@example.gov.cn')
})

adding('takes roles from whoever may give them, and from nobody else', async () => {
  const { as, store } = await openTestApp({ office: anOffice({ people: [wuTao, zhengJie] }) })
  await as(wuTao).post('/people', newcomer)
  assert.equal(store.office().people.at(-1)?.roles, [])
  await assertRefused(await as(zhengJie).post('/people', newcomer), 404, '没有找到')
})

adding('refuses an account that is taken', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  const response = await as(zhouQiang).post('/people', { ...newcomer, account: liJing.account })
  await assertRefused(response, 409, '已被使用')
  assert.is(store.office(), before)
})

adding('is closed to all but the administrator', async () => {
  const { as } = await openTestApp()
  for (const person of [wangHai, liJing]) {
    await assertRefused(await as(person).post('/people', newcomer), 404, '没有找到')
  }
})

adding.run()

const joining = suite('POST /invitations/:token 设置密码')

joining('lets the invited person choose a password, once', async () => {
  const { as, stranger, store } = await openTestApp()
  const html = await (await as(zhouQiang).post('/people', newcomer)).text()
  const path = html.match(/\/invitations\/[\w-]+/)?.[0] ?? ''
  await assertShows(await stranger.get(path), '陈晨，您好')
  assertGoesTo(await stranger.post(path, { password, passwordAgain: password }), '/')
  assert.match(store.office().people.at(-1)?.passwordHash ?? '', /^scrypt\$/)
  const told = store.officeHistory().slice(-2)
  assert.equal(
    told.map(({ action }) => action),
    ['person.joined', 'session.opened'],
  )
  await assertRefused(await stranger.post(path, { password, passwordAgain: password }), 404, '已经用过')
})

joining('asks again when the two passwords differ', async () => {
  const { as, stranger } = await openTestApp()
  const html = await (await as(zhouQiang).post('/people', newcomer)).text()
  const path = html.match(/\/invitations\/[\w-]+/)?.[0] ?? ''
  const response = await stranger.post(path, { password, passwordAgain: 'another' })
  await assertRefused(response, 422, '两次输入的密码不一样')
})

joining('does not open with a guessed link', async () => {
  const { stranger } = await openTestApp()
  await assertRefused(await stranger.get('/invitations/guessed'), 404, '一次性链接')
})

joining.run()

const editing = suite('POST /people/:id 修改账号')

const typed = { name: sunLi.name, account: sunLi.account, divisionId: finance.id }

editing('disables an account and ends its sessions', async () => {
  const { as, store } = await openTestApp()
  assertGoesTo(await as(zhouQiang).post(`/people/${sunLi.id}`, typed), '/people')
  assert.is(store.office().people.find(({ id }) => id === sunLi.id)?.active, false)
  assertGoesTo(await as(sunLi).get('/'), '/sign-in?back=%2F')
})

editing('leaves tasks and history with the division when a contact goes', async () => {
  const report = { text: '已公开 23 件', intent: 'save' }
  const { as, store, stranger, withCookie } = await openTestApp({ plans: [aPlan()] })
  const address = '/plans/2021/tasks/1.1-1/2021-09-30'
  await as(liJing).post(`${address}/progress`, report)
  const tasks = store.plan(2021).tasks
  await as(zhouQiang).post(`/people/${liJing.id}`, { name: '李静', account: 'li-jing', divisionId: law.id })
  assert.is(store.plan(2021).tasks, tasks)
  const successor = { ...newcomer, account: 'successor', divisionId: law.id }
  const html = await (await as(zhouQiang).post('/people', successor)).text()
  const [link = ''] = html.match(/\/invitations\/[\w-]+/) ?? []
  const joined = await stranger.post(link, { password, passwordAgain: password })
  const cookie = joined.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  await assertShows(await withCookie(cookie).get(address), '已公开 23 件', '李静')
})

editing('tells in the history when somebody changes to another division', async () => {
  const { as, store } = await openTestApp()
  await as(zhouQiang).post(`/people/${sunLi.id}`, { ...typed, divisionId: law.id, active: 'on' })
  const { before, after } = store.officeHistory().at(-1) ?? {}
  assert.equal([before, after], ['孙丽 sun-li finance contact', '孙丽 sun-li law contact'])
  await assertShows(await as(heXin).get('/audit'), '财务处 处室联络员', '政策法规处 处室联络员')
})

editing('keeps at least one account that can manage', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  const self = { name: zhouQiang.name, account: zhouQiang.account }
  await assertRefused(await as(zhouQiang).post(`/people/${zhouQiang.id}`, self), 409, '至少要留一个')
  assert.is(store.office(), before)
})

editing('says so when there is no such account', async () => {
  const { as } = await openTestApp()
  await assertRefused(await as(zhouQiang).get('/people/none'), 404, '没有找到这个账号')
})

editing.run()

const home = suite('GET /people 管理员首页')

home('tells each administrator what is left to do, and nobody what is another’s', async () => {
  const nobody = aPerson({ id: 'nobody', name: '新人' })
  const { as } = await openTestApp({ office: anOffice({ people: [wuTao, zhengJie, sunLi, nobody] }) })
  const system = await (await as(wuTao).get('/people')).text()
  const security = await (await as(zhengJie).get('/people')).text()
  for (const words of ['个处室还没有联络员', '个账号还没有设密码', '还没有备份过']) {
    assert.ok(system.includes(words), words)
    assert.not(security.includes(words), words)
  }
  for (const words of ['个账号还没有角色', '名管理员还没有启用动态口令']) {
    assert.ok(security.includes(words), words)
    assert.not(system.includes(words), words)
  }
})

home('is where administrators and auditors begin', async () => {
  const { as } = await openTestApp({ office: anOffice({ people: [wuTao, zhengJie, heXin, chenGang] }) })
  assertGoesTo(await as(wuTao).get('/'), '/people')
  assertGoesTo(await as(zhengJie).get('/'), '/people')
  assertGoesTo(await as(heXin).get('/'), '/audit')
  assertGoesTo(await as(chenGang).get('/'), '/plans')
})

home.run()

const inviting = suite('POST /people/:id/invitation 重发链接')

inviting('ends the old password and the sessions', async () => {
  const { as, store } = await openTestApp()
  const html = await (await as(zhouQiang).post(`/people/${sunLi.id}/invitation`)).text()
  assert.match(html, '/invitations/')
  assert.ok(store.office().people.find(({ id }) => id === sunLi.id)?.invitation)
  assertGoesTo(await as(sunLi).get('/'), '/sign-in?back=%2F')
})

inviting('is for the security administrator where the account watches over administrators', async () => {
  const { as, store } = await openTestApp({ office: anOffice({ people: [wuTao, zhengJie, heXin, sunLi] }) })
  const before = store.office()
  await assertRefused(await as(wuTao).post(`/people/${heXin.id}/invitation`), 403, '权限')
  await assertRefused(await as(zhengJie).post(`/people/${sunLi.id}/invitation`), 403, '权限')
  assert.is(store.office(), before)
  await assertShows(await as(zhengJie).post(`/people/${heXin.id}/invitation`), '/invitations/')
})

inviting.run()
