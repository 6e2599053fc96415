import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hashPassword } from '#src/http/password.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice, liJing } from '../support/cast.ts'

const password = 'paper boat on the river'
const withPassword = { ...liJing, passwordHash: await hashPassword(password, { N: 2, r: 8, p: 1 }) }
const setting = { office: anOffice({ people: [withPassword] }) }

const signingIn = suite('POST /sign-in 登录')

signingIn('opens a session and goes where the person was going', async () => {
  const { stranger, store } = await openTestApp(setting)
  const response = await stranger.post('/sign-in', {
    account: liJing.account,
    password,
    back: '/plans/2021/tasks',
  })
  assertGoesTo(response, '/plans/2021/tasks')
  const token = response.headers.get('set-cookie')?.match(/^session=([^;]+)/)?.[1] ?? ''
  assert.ok(token.length > 40)
  assert.is(store.sessions.find(token), undefined, 'only the hash of the token is stored')
})

signingIn('does not tell a wrong name from a wrong password', async () => {
  const { stranger } = await openTestApp(setting)
  const texts = []
  for (const typed of [
    { account: liJing.account, password: 'wrong' },
    { account: 'nobody', password },
  ]) {
    const response = await stranger.post('/sign-in', typed)
    assert.is(response.status, 422)
    texts.push((await response.text()).replaceAll(typed.account, ''))
  }
  assert.match(texts[0] ?? '', '登录名或密码不对')
  assert.is(texts[0], texts[1])
})

signingIn('never leads to another site', async () => {
  const { stranger } = await openTestApp(setting)
  for (const back of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
    assertGoesTo(await stranger.post('/sign-in', { account: liJing.account, password, back }), '/')
  }
})

signingIn('is closed to a disabled account', async () => {
  const { stranger } = await openTestApp({
    office: anOffice({ people: [{ ...withPassword, active: false }] }),
  })
  const response = await stranger.post('/sign-in', { account: liJing.account, password })
  await assertRefused(response, 422, '登录名或密码不对')
})

signingIn.run()

const signingOut = suite('POST /sign-out 退出登录')

signingOut('ends the session', async () => {
  const { as } = await openTestApp(setting)
  assertGoesTo(await as(withPassword).post('/sign-out'), '/sign-in')
  assertGoesTo(await as(withPassword).get('/'), '/sign-in?back=%2F')
})

signingOut.run()

const page = suite('GET /sign-in')

page('says that no state secret may be stored', async () => {
  const { stranger } = await openTestApp(setting)
  await assertShows(await stranger.get('/sign-in'), '本系统不得存储、处理国家秘密')
})

page.run()
