import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { cheapPasswords, openTestApp } from '../support/app.ts'
import { at } from '../support/build.ts'
import { anOffice, liJing, sunLi } from '../support/cast.ts'

const passwordNow = 'paper boat on the river'
const password = '海河边的第二只纸船'
const withPassword = { ...liJing, passwordHash: await cheapPasswords.hash(passwordNow) }
const setting = { office: anOffice({ people: [withPassword, sunLi] }) }
const change = { passwordNow, password, passwordAgain: password }

async function open() {
  const app = await openTestApp(setting)
  await app.store.sessions.add({
    tokenHash: 'another-machine',
    personId: liJing.id,
    startedAt: at('2021-09-15', '08:50'),
    seenAt: at('2021-09-15', '08:55'),
    expiresAt: at('2021-09-15', '20:50'),
    address: '10.0.0.77',
  })
  return app
}

const sessions = suite('/account/sessions 登录与密码')

sessions('lists where one is signed in, and nobody else’s', async () => {
  const { as } = await open()
  await assertShows(await as(withPassword).get('/account/sessions'), '10.0.0.77', '2021-09-15 08:55', '本机')
  assert.not.match(await (await as(sunLi).get('/account/sessions')).text(), /10\.0\.0\.77/)
})

sessions('end everywhere at once, for this person alone', async () => {
  const { as, store } = await open()
  assertGoesTo(await as(withPassword).post('/account/sessions/removal'), '/sign-in')
  assert.equal(store.sessions.of(liJing.id), [])
  assert.is(store.sessions.of(sunLi.id).length, 1)
  assert.is(store.officeHistory().at(-1)?.action, 'session.closed')
  assertGoesTo(await as(withPassword).get('/account/sessions'), '/sign-in?back=%2Faccount%2Fsessions')
})

sessions.run()

const changing = suite('POST /account/password 修改密码')

changing('takes the new one, ends the other sessions and keeps this machine signed in', async () => {
  const { as, store, stranger } = await open()
  const response = await as(withPassword).post('/account/password', change)
  assertGoesTo(response, '/account/sessions')
  assert.match(response.headers.get('set-cookie') ?? '', /session=/)
  assert.is(store.sessions.of(liJing.id).length, 1)
  assert.is(store.sessions.find('another-machine'), undefined)
  assert.is(store.officeHistory().at(-1)?.action, 'password.changed')
  assertGoesTo(await stranger.post('/sign-in', { account: liJing.account, password }), '/')
})

for (const [what, typed, words] of [
  ['another’s guess at the old one', { ...change, passwordNow: 'wrong' }, '原密码不对'],
  ['a short one', { ...change, password: 'kurz', passwordAgain: 'kurz' }, '太短了'],
  ['a common one', { ...change, password: 'Admin@2021', passwordAgain: 'Admin@2021' }, '太常见'],
  ['the sign-in name', { ...change, password: 'li-jing-2021', passwordAgain: 'li-jing-2021' }, '太常见'],
  ['two that differ', { ...change, passwordAgain: 'other' }, '两次输入的密码不一样'],
] as const) {
  changing(`refuses ${what} and leaves everything as it was`, async () => {
    const { as, store } = await open()
    await assertRefused(await as(withPassword).post('/account/password', typed), 422, words)
    assert.is(store.office().people[0]?.passwordHash, withPassword.passwordHash)
    assert.ok(store.sessions.find('another-machine'))
  })
}

changing('locks after five guesses at the old one', async () => {
  const { as } = await open()
  const guess = { ...change, passwordNow: 'wrong' }
  for (let time = 1; time <= 5; time++) await as(withPassword).post('/account/password', guess)
  await assertRefused(await as(withPassword).post('/account/password', change), 422, '原密码不对')
})

changing.run()
