import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '#src/domain/office/person.ts'
import { rows } from '../access/rows.ts'
import { openScene } from '../access/scene.ts'
import { addressOf, targets } from '../access/target.ts'
import { assertGoesTo, assertRefused } from '../support/answer.ts'
import { cheapPasswords, openTestApp } from '../support/app.ts'
import { aPlan, at } from '../support/build.ts'
import { anOffice, liJing, sunLi, wangHai } from '../support/cast.ts'

const password = 'lanterns over the old bridge'
const report = '/plans/2021/tasks/1.1-1/2021-09-30'
const typed = { text: '已梳理三件规范性文件', difficulty: '', intent: 'save', kind: 'link' }

async function openLate(people: readonly Person[] = [liJing, sunLi, wangHai]) {
  const passwordHash = await cheapPasswords.hash(password)
  const withPasswords = people.map((person) => ({ ...person, passwordHash }))
  const office = await openTestApp({ office: anOffice({ people: withPasswords }), plans: [aPlan()] })
  office.moveClock(at('2021-09-15', '10:30'))
  const signIn = async (person: Person) => {
    const answer = await office.stranger.post('/sign-in', { account: person.account, password })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    return (path: string) => office.app.request(path, { headers: { cookie } })
  }
  return { ...office, signIn }
}

function wayFrom(answer: Response): string {
  const to = new URL(answer.headers.get('location') ?? '', 'http://localhost')
  assert.is(to.pathname, '/sign-in')
  return to.searchParams.get('back') ?? ''
}

const late = suite('a form sent after the session ended')

late('is shown again with its text after the sign-in, and not sent', async () => {
  const { as, store, signIn } = await openLate()
  const plan = store.plan(2021)
  const way = wayFrom(await as(liJing).post(`${report}/progress`, typed))
  assert.match(way, /^\/unsent\//)
  const get = await signIn(liJing)
  for (const _ of [1, 2]) {
    const answer = await get(way)
    const html = await answer.text()
    assert.is(answer.status, 200)
    for (const words of [typed.text, '还没有提交', `action="${report}/progress"`]) assert.match(html, words)
  }
  assert.is(store.plan(2021), plan)
})

late('is the preview again, where rows of a sheet were to be entered', async () => {
  const { as, store, signIn } = await openLate()
  const way = wayFrom(await as(wangHai).post('/divisions/rows', { rows: '[["信访处"]]' }))
  const html = await (await (await signIn(wangHai))(way)).text()
  for (const words of ['信访处', '添加 1 个处室', '还没有提交']) assert.match(html, words)
  assert.is(store.office().divisions.length, 3)
})

late('is shown to its owner alone', async () => {
  const { as, signIn } = await openLate()
  const way = wayFrom(await as(liJing).post(`${report}/progress`, typed))
  await assertRefused(await (await signIn(sunLi))(way), 404, '没有找到')
})

late('is forgotten after two hours', async () => {
  const { as, signIn, moveClock } = await openLate()
  const way = wayFrom(await as(liJing).post(`${report}/progress`, typed))
  moveClock(at('2021-09-15', '12:30'))
  await assertRefused(await (await signIn(liJing))(way), 404, '没有找到')
})

late('keeps no password', async () => {
  const { as, signIn } = await openLate()
  const way = wayFrom(await as(liJing).post('/account/password', { passwordNow: password, text: 'x' }))
  assert.not.match(await (await (await signIn(liJing))(way)).text(), password)
})

late('leads back to its page when nothing was typed', async () => {
  const { app } = await openLate()
  const headers = {
    cookie: 'session=li-jing',
    'sec-fetch-site': 'same-origin',
    referer: `http://localhost${report}`,
  }
  const answer = await app.request(`${report}/progress`, { method: 'POST', headers })
  assertGoesTo(answer, `/sign-in?back=${encodeURIComponent(report)}`)
})

late('whose owner is not known is shown where it was sent', async () => {
  const { stranger } = await openLate()
  await assertRefused(await stranger.post(`${report}/progress`, typed), 403, typed.text)
})

late('that saves a part of a page has the whole page go to the sign-in', async () => {
  const { app } = await openLate()
  const answer = await app.request('/plans/2021/year-end/sections/opening', {
    method: 'POST',
    body: new URLSearchParams({ text: '今年以来' }),
    headers: {
      cookie: 'session=wang-hai',
      'sec-fetch-site': 'same-origin',
      'HX-Request': 'true',
      'HX-Target': 'p#state-opening',
    },
  })
  assert.is(answer.status, 401)
  assert.match(answer.headers.get('hx-redirect') ?? '', '/sign-in?back=%2Funsent%2F')
})

late('changes nothing at any address, and loses no text', async () => {
  const scene = await openScene()
  const words = '这是会话结束后写的一段话'
  const posts = Object.keys(rows).filter((route) => route.startsWith('POST '))
  const faults: string[] = []
  for (const route of posts) {
    const [target] = targets
    const path = target ? addressOf(route.slice(5), target, scene) : ''
    const named = Object.fromEntries(['text', 'reason', 'title', 'name'].map((name) => [name, words]))
    scene.moveClock(at('2021-09-15', '10:30'))
    const answer = await scene.as(wangHai).post(path, named)
    const way =
      new URL(answer.headers.get('location') ?? '/', 'http://localhost').searchParams.get('back') ?? ''
    if (!way.startsWith('/unsent/')) continue
    scene.moveClock(at('2021-09-15', '09:00'))
    const before = [scene.store.office(), ...scene.store.plans(), ...scene.store.annualReports.all()]
    const shown = await scene.as(wangHai).get(way)
    const after = [scene.store.office(), ...scene.store.plans(), ...scene.store.annualReports.all()]
    if (shown.status >= 500) faults.push(`${path} answers ${shown.status}`)
    if (!(await shown.text()).includes(words)) faults.push(`${path} loses the text (${shown.status})`)
    if (after.some((record, index) => record !== before[index])) faults.push(`${path} writes`)
  }
  assert.equal(faults, [])
})

late.run()
