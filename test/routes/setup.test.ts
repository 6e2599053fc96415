import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anOffice } from '../support/cast.ts'

const nobody = anOffice({ name: '', people: [], divisions: [] })
const founder = {
  officeName: '某市民族和宗教事务委员会',
  name: '王海',
  account: 'wanghai',
  password: 'a long enough password',
  passwordAgain: 'a long enough password',
}

const opening = suite('GET /setup/:token 初始设置')

opening('shows the form behind the printed link', async () => {
  const { stranger, setupToken } = await openTestApp({ office: nobody })
  await assertShows(await stranger.get(`/setup/${setupToken}`), '初始设置', '国家秘密')
})

opening('does not open with another token', async () => {
  const { stranger } = await openTestApp({ office: nobody })
  await assertRefused(await stranger.get('/setup/guessed'), 404, '一次性链接')
})

opening('is closed once there is an account', async () => {
  const { stranger, setupToken } = await openTestApp()
  await assertRefused(await stranger.get(`/setup/${setupToken}`), 409, '初始设置已经完成')
})

opening.run()

const founding = suite('POST /setup/:token 建立第一个账号')

founding('makes the office account, signs it in and keeps no password', async () => {
  const { stranger, setupToken, store } = await openTestApp({ office: nobody })
  const response = await stranger.post(`/setup/${setupToken}`, founder)
  assertGoesTo(response, '/')
  assert.match(response.headers.get('set-cookie') ?? '', /^session=.+HttpOnly; SameSite=Lax/)
  const [person] = store.office().people
  assert.equal(person?.roles, ['office', 'system', 'security'])
  assert.not.match(JSON.stringify(store.office()), founder.password)
})

founding('gives back what was typed, but not the password, when the two passwords differ', async () => {
  const { stranger, setupToken, store } = await openTestApp({ office: nobody })
  const response = await stranger.post(`/setup/${setupToken}`, { ...founder, passwordAgain: 'another' })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.match(html, '两次输入的密码不一样')
  assert.match(html, 'value="wanghai"')
  assert.not.match(html, founder.password)
  assert.is(store.office().people.length, 0)
})

founding('asks for a longer password', async () => {
  const { stranger, setupToken } = await openTestApp({ office: nobody })
  const short = { ...founder, password: 'short', passwordAgain: 'short' }
  await assertRefused(await stranger.post(`/setup/${setupToken}`, short), 422, '太短了')
})

founding.run()
