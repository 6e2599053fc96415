import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, finance, liJing, wangHai, wuTao, zhengJie, zhouQiang } from '../support/cast.ts'

const sheet = '姓名\t处室\t邮箱\n林红\t财务处\tlin@a.gov.cn\n高飞\t政策法规处\t\n李静\t政策法规处\t'
const rows = JSON.stringify(sheet.split('\n').map((line) => line.split('\t')))
const password = 'lantern over the bridge'

const previewing = suite('POST /people/sheet 从表格添加账号')

previewing('shows what would be added and adds nothing', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  await assertShows(await as(zhouQiang).get('/people/sheet'), '从表格添加账号', '都是处室联络员')
  const shown = await as(zhouQiang).post('/people/sheet', { text: sheet })
  await assertShows(shown, 'lin@a.gov.cn', '添加 2 个账号', '已有，保持原样')
  assert.is(store.office(), before)
})

previewing('names every problem by its row and keeps what was pasted', async () => {
  const { as } = await openTestApp()
  const pasted = `${sheet}\n陈晨\t信息中心\tchen@`
  const answer = await as(zhouQiang).post('/people/sheet', { text: pasted })
  for (const words of ['没有这个处室', '不是有效的邮箱地址', '信息中心', pasted]) {
    await assertRefused(answer.clone(), 422, words)
  }
})

previewing('asks for heads and keeps what was pasted', async () => {
  const { as } = await openTestApp()
  const answer = await as(zhouQiang).post('/people/sheet', { text: '林红\t财务处' })
  await assertRefused(answer.clone(), 422, '姓名')
  await assertRefused(answer, 422, '林红\t财务处')
})

previewing.run()

const adding = suite('POST /people/rows')

adding('adds accounts and shows the link of each once, by which its owner gets in', async () => {
  const { as, store, stranger } = await openTestApp()
  const html = await (await as(zhouQiang).post('/people/rows', { rows })).text()
  const links = new Set(html.match(/\/invitations\/[\w-]+/g))
  assert.is(links.size, 2)
  const [lin, gao] = store.office().people.slice(-2)
  assert.equal(
    [lin?.name, lin?.account, lin?.mail, lin?.roles, lin?.divisionId],
    ['林红', '林红', 'lin@a.gov.cn', ['contact'], finance.id],
  )
  assert.is(gao?.passwordHash, null)
  for (const link of links) {
    assert.not.match(JSON.stringify(store.office()), link.replace('/invitations/', ''))
    assertGoesTo(await stranger.post(link, { password, passwordAgain: password }), '/')
  }
})

adding('leaves roles to who may give them', async () => {
  const { as, store } = await openTestApp({ office: anOffice({ people: [wuTao, zhengJie] }) })
  await assertShows(await as(wuTao).get('/people/sheet'), '由安全管理员')
  await as(wuTao).post('/people/rows', { rows })
  assert.equal(
    store
      .office()
      .people.slice(2)
      .map(({ roles }) => roles),
    [[], [], []],
  )
})

adding('shows the preview again when something is wrong', async () => {
  const { as, store } = await openTestApp()
  const before = store.office()
  const wrong = JSON.stringify([
    ['姓名', '处室'],
    ['林红', '信息中心'],
  ])
  await assertRefused(await as(zhouQiang).post('/people/rows', { rows: wrong }), 422, '没有这个处室')
  assertGoesTo(await as(zhouQiang).post('/people/rows', { rows: '' }), '/people/sheet')
  assert.is(store.office(), before)
})

adding('is closed to all but the administrator', async () => {
  const { as, store } = await openTestApp({
    office: anOffice({ people: [wuTao, zhengJie, liJing, wangHai] }),
  })
  const before = store.office()
  for (const person of [zhengJie, liJing, wangHai]) {
    await assertRefused(await as(person).get('/people/sheet'), 404, '没有找到')
    await assertRefused(await as(person).post('/people/sheet', { text: sheet }), 404, '没有找到')
    await assertRefused(await as(person).post('/people/rows', { rows }), 404, '没有找到')
  }
  assert.is(store.office(), before)
})

adding.run()
